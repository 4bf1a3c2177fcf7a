package com.acme.orders;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final AppProperties app;

    WebConfiguration(AppProperties app) {
        this.app = app;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/orders/**").allowedOrigins(app.cors().allowedOrigins().toArray(String[]::new));
    }
}
