package com.acme.orders;

import com.acme.orders.domain.Order;
import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/orders")
class OrderController {

    private final PlacedOrders orders;
    private final Receipts receipts;
    private final AppProperties app;

    OrderController(PlacedOrders orders, Receipts receipts, AppProperties app) {
        this.orders = orders;
        this.receipts = receipts;
        this.app = app;
    }

    /** What the customer keeps. */
    record Receipt(UUID id, String customer, BigDecimal total, String signature) {}

    @PostMapping
    ResponseEntity<Receipt> place(@RequestBody Order order) throws GeneralSecurityException {
        PlacedOrder placed = orders.save(new PlacedOrder(order.customer(), order.total()));
        return ResponseEntity.created(app.baseUrl().resolve("/orders/" + placed.id())).body(receipt(placed));
    }

    @GetMapping("/{id}")
    Receipt receipt(@PathVariable UUID id) throws GeneralSecurityException {
        return receipt(orders.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Receipt receipt(PlacedOrder order) throws GeneralSecurityException {
        return new Receipt(order.id(), order.customer(), order.total(), receipts.sign(order));
    }
}
