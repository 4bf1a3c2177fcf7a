package dev.readiness.mojo;

/**
 * A goal that is about to upload.
 *
 * @param goal for people: "maven-deploy-plugin:deploy"
 * @param atEnd whether it uploads nothing before the last module of the reactor
 * @param cure how to have it upload at the end
 */
public record Upload(String goal, boolean atEnd, String cure) {}
