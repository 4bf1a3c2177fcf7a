package com.acme.orders;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class OrdersApplicationTest {

    private static final String ORDER =
            """
            {"customer": "ada", "lines": [{"product": "desk", "quantity": 1, "price": 250}]}
            """;

    @Autowired
    private MockMvc http;

    @Test
    void placesAnOrder() throws Exception {
        http.perform(post("/orders")
                        .header("X-Api-Key", "changeme")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ORDER))
                .andExpect(status().isCreated());
    }

    @Test
    void showsItsHealth() throws Exception {
        http.perform(get("/actuator/health")).andExpect(status().isOk());
    }
}
