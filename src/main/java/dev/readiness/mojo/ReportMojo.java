package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * A page for the project's site, made by <code>mvn site</code> when the plugin is named under <code>reporting</code>: the verdict, the
 * score by subject and the open findings of <code>target/readiness/report.json</code>, which <code>check</code> has written before.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMojo implements MavenReport {

    private static final String PAGE = "readiness";

    /** The module that the site is of. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    private @Nullable File output;

    @Override
    public void execute() throws MojoExecutionException {
        throw new MojoExecutionException("The goal report is a part of a site and makes none by itself."
                + " To mend it: name the plugin under <reporting> in the POM and run mvn site.");
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            new SitePage(
                            directory(),
                            Objects.requireNonNull(getReportOutputDirectory()).toPath())
                    .write(sink);
        } catch (ReadinessException e) {
            throw new MavenReportException(e.getMessage());
        }
    }

    /** Modules have no report of their own: that of the reactor is at its root. */
    @Override
    public boolean canGenerateReport() {
        return Objects.requireNonNull(project).isExecutionRoot()
                || Files.exists(directory().resolve(SitePage.SOURCE));
    }

    private Path directory() {
        return Path.of(Objects.requireNonNull(project).getBuild().getDirectory(), "readiness");
    }

    @Override
    @Deprecated
    public String getOutputName() {
        return PAGE;
    }

    @Override
    public String getOutputPath() {
        return PAGE;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Readiness";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Whether the build is ready, and what is in its way.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        output = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return output == null
                ? new File(Objects.requireNonNull(project)
                        .getModel()
                        .getReporting()
                        .getOutputDirectory())
                : output;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
