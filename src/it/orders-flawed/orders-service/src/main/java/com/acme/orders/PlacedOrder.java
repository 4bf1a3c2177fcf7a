package com.acme.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

@Entity
@Table(name = "placed_order")
class PlacedOrder {

    @Id
    private UUID id;

    private String customer;
    private BigDecimal total;

    protected PlacedOrder() {}

    PlacedOrder(String customer, BigDecimal total) {
        this.id = UUID.randomUUID();
        this.customer = customer;
        this.total = total;
    }

    UUID id() {
        return id;
    }

    String customer() {
        return customer;
    }

    BigDecimal total() {
        return total;
    }
}
