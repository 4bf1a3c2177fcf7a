package dev.readiness.smoke;

import java.time.Duration;
import java.util.List;

/**
 * How it went.
 *
 * @param courses in the order of the endpoints
 * @param took in all
 */
public record Result(List<Course> courses, Duration took) {

    public Result {
        courses = List.copyOf(courses);
    }

    /** Nothing asked is nothing proved. */
    public boolean passed() {
        return !courses.isEmpty() && courses.stream().allMatch(Course::passed);
    }

    public long passes() {
        return courses.stream().filter(Course::passed).count();
    }

    /** One line to read at a glance. */
    public String summary() {
        return "SMOKE " + (passed() ? "PASSED" : "FAILED") + ": " + passes() + " of " + courses.size()
                + (courses.size() == 1 ? " endpoint" : " endpoints") + " in " + Shown.time(took);
    }

    /** One line for each endpoint that is not as expected. */
    public List<String> failures() {
        return courses.stream()
                .filter(course -> !course.passed())
                .map(course ->
                        course.endpoint().name() + ": " + course.state() + " (attempts: " + course.attempts() + ")")
                .toList();
    }
}
