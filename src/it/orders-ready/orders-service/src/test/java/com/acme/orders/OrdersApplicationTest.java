package com.acme.orders;

import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The whole service with the production profile; only the database is another one. */
@SpringBootTest(
        properties = {
            "DB_URL=jdbc:h2:mem:orders;MODE=PostgreSQL",
            "DB_USER=sa",
            "DB_PASSWORD=",
            "APP_SECRET_KEY=only-for-this-test",
            "APP_API_KEY=test-key"
        })
@AutoConfigureMockMvc
@ActiveProfiles("prod")
class OrdersApplicationTest {

    private static final String ORDER =
            """
            {"customer": "ada", "loyal": true, "lines": [{"product": "desk", "quantity": 2, "price": 250}]}
            """;

    @Autowired
    private MockMvc http;

    @Test
    void placesAnOrderAndShowsItAgain() throws Exception {
        String location = http.perform(post("/orders")
                        .header("X-Api-Key", "test-key")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ORDER))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("https://orders.acme-shop.com/orders/")))
                .andExpect(jsonPath("$.total").value(460.0))
                .andReturn()
                .getResponse()
                .getHeader("Location");

        http.perform(get(location).header("X-Api-Key", "test-key"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.customer").value("ada"))
                .andExpect(jsonPath("$.signature").value(matchesPattern("[0-9a-f]{64}")));
    }

    @Test
    void knowsNoOtherOrders() throws Exception {
        http.perform(get("/orders/00000000-0000-0000-0000-000000000000").header("X-Api-Key", "test-key"))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesCallersWithoutTheKey() throws Exception {
        http.perform(get("/orders/1")).andExpect(status().isUnauthorized());
        http.perform(get("/orders/1").header("X-Api-Key", "guess")).andExpect(status().isUnauthorized());
    }

    @Test
    void allowsNoForeignOrigin() throws Exception {
        http.perform(options("/orders")
                        .header("X-Api-Key", "test-key")
                        .header("Origin", "https://elsewhere.test")
                        .header("Access-Control-Request-Method", "POST"))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsNothingButHealthAndInfo() throws Exception {
        http.perform(get("/actuator/health")).andExpect(status().isOk());
        http.perform(get("/actuator/env")).andExpect(status().isNotFound());
    }
}
