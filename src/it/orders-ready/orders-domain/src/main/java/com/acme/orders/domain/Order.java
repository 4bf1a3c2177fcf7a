package com.acme.orders.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a customer wants, and what it costs. */
public record Order(String customer, boolean loyal, List<OrderLine> lines) {

    private static final BigDecimal LARGE = BigDecimal.valueOf(500);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Order {
        if (lines == null || lines.isEmpty()) {
            throw new IllegalArgumentException("an order needs a line");
        }
        lines = List.copyOf(lines);
    }

    public BigDecimal total() {
        BigDecimal sum = lines.stream().map(OrderLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = HUNDRED.subtract(BigDecimal.valueOf(discount(sum)));
        return sum.multiply(share).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private int discount(BigDecimal sum) {
        int percent = sum.compareTo(LARGE) >= 0 ? 5 : 0;
        return loyal ? percent + 3 : percent;
    }
}
