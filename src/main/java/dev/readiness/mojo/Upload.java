package dev.readiness.mojo;

/**
 * A goal that is about to upload.
 *
 * @param plugin as {@code groupId:artifactId}
 * @param goal its name alone
 * @param atEnd whether it uploads nothing before the last module of the reactor that runs it
 * @param cure how to have it upload at the end
 */
public record Upload(String plugin, String goal, boolean atEnd, String cure) {

    /** For people: "maven-deploy-plugin:deploy". */
    public String shown() {
        return plugin.substring(plugin.indexOf(':') + 1) + ":" + goal;
    }
}
