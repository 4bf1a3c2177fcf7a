package dev.readiness.core;

import dev.readiness.facts.Fact;
import java.lang.annotation.Annotation;

/** What a rule of the policy says of itself, in the words of those that are annotated. */
@SuppressWarnings({"BadAnnotationImplementation", "ClassExplicitlyAnnotation"}) // a record has equals and hashCode
record CustomRuleInfo(String id, String title, String fix, Severity severity, Stage stage) implements RuleInfo {

    @Override
    public Scope scope() {
        return Scope.MODULE;
    }

    /** None: what an expression looks at is known once it has looked. */
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type parameters
    public Class<? extends Fact>[] needs() {
        return new Class[0];
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return RuleInfo.class;
    }
}
