package com.acme.orders;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PlacedOrders extends CrudRepository<PlacedOrder, UUID> {}
