package com.acme.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    @ParameterizedTest
    @CsvSource({"499.99, false, 499.99", "500, false, 475.00", "100, true, 97.00", "500, true, 460.00"})
    void grantsDiscountsForLargeOrdersAndLoyalCustomers(BigDecimal price, boolean loyal, BigDecimal total) {
        Order order = new Order("ada", loyal, List.of(new OrderLine("desk", 1, price)));

        assertThat(order.total()).isEqualTo(total);
    }

    @Test
    void addsUpItsLines() {
        OrderLine pens = new OrderLine("pen", 3, new BigDecimal("1.50"));
        OrderLine ink = new OrderLine("ink", 1, new BigDecimal("4.25"));

        assertThat(new Order("ada", false, List.of(pens, ink)).total()).isEqualTo("8.75");
    }

    @Test
    void refusesAnOrderWithoutLines() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Order("ada", false, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Order("ada", false, null));
    }

    @Test
    void refusesImpossibleLines() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderLine("pen", 0, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderLine("pen", 1, BigDecimal.ONE.negate()));
    }
}
