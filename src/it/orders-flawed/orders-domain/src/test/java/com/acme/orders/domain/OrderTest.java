package com.acme.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void addsUpItsLines() {
        OrderLine pens = new OrderLine("pen", 3, new BigDecimal("1.50"));
        OrderLine ink = new OrderLine("ink", 1, new BigDecimal("4.25"));

        assertThat(new Order("ada", false, List.of(pens, ink)).total()).isEqualTo("8.75");
    }

    @Test
    @Disabled
    void refusesAnOrderWithoutLines() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Order("ada", false, List.of()));
    }
}
