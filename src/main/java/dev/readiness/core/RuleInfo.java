package dev.readiness.core;

import dev.readiness.facts.Fact;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule says of itself; the rest is in the side-car page of the same name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

    /** "subject.requirement" in kebab case; never renamed, never reused. */
    String id();

    /** The requirement as a sentence that is true when the rule passes, without a final period. */
    String title();

    /** What to do about a finding: imperative, lower case, without a final period. */
    String fix();

    Severity severity() default Severity.ERROR;

    /** From which stage on the severity holds; a finding before it is a note. */
    Stage stage() default Stage.BUILD;

    Scope scope() default Scope.MODULE;

    /** Facts without which the rule cannot judge: it is UNKNOWN when one is unknown, NOT_APPLICABLE when one is absent. */
    Class<? extends Fact>[] needs();

    /** The plugin's version that brought the rule. */
    String since();
}
