package com.acme.orders.domain;

import java.math.BigDecimal;

/** So many pieces of a product at a price each. */
public record OrderLine(String product, int quantity, BigDecimal price) {

    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity must be at least 1");
        }
        if (price.signum() < 0) {
            throw new IllegalArgumentException("price must not be negative");
        }
    }

    public BigDecimal amount() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
