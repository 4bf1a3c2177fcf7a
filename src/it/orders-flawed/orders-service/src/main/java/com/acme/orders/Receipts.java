package com.acme.orders;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs receipts, so that a changed one is noticed. */
@Component
class Receipts {

    private final SecretKeySpec key;

    Receipts(AppProperties app) {
        this.key = new SecretKeySpec(app.secretKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String sign(PlacedOrder order) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        String text = order.id() + " " + order.total().toPlainString();
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
