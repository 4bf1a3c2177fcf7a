package dev.readiness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of the house. There is no list of excused violations. */
final class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.readiness");

    @ParameterizedTest
    @EnumSource
    void packagesKnowOnlyWhatStandsBelowThem(Wall wall) {
        String[] allowed = Stream.concat(Stream.of(wall), wall.below().stream())
                .map(Wall::pattern)
                .toArray(String[]::new);
        noClasses()
                .that(resideInAnyPackage(wall.pattern()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.readiness..").and(resideOutsideOfPackages(allowed)))
                .because("data flows one way: gather, facts, engine and rules, report, render")
                .check(HOUSE);
    }

    @Test
    void everyClassStandsInAKnownPackage() {
        classes().should().resideInAnyPackage(Wall.all()).check(HOUSE);
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("dev.readiness.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyGoalsAndTheGuardSeeMaven() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.readiness.mojo..", "dev.readiness.guard..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..", "javax.inject..", "org.codehaus..")
                .check(HOUSE);
    }

    @Test
    void libraryOfOnlyOneReaderStaysWithThatReader() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.readiness.gather..", "dev.readiness.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jgit..", "org.yaml..", "org.springframework..")
                .check(HOUSE);
    }

    @Test
    void markdownIsReadByItsReadersAndByTheReleaseThatWritesTheChangelog() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.readiness.markdown..",
                        "dev.readiness.gather.changelog..",
                        "dev.readiness.gather.documents..",
                        "dev.readiness.release.changelog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readiness.markdown..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark.parser..")
                .because("one parser reads alike for all")
                .check(HOUSE);
    }

    @Test
    void jsonIsReadAndWrittenWhereAnswersAndReportsAre() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.readiness.gather..",
                        "dev.readiness.render..",
                        "dev.readiness.smoke..",
                        "dev.readiness.release.publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(HOUSE);
    }

    @Test
    void onlyTheSmokeTestRetries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readiness.smoke..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.failsafe..")
                .check(HOUSE);
    }

    @Test
    void whatJudgesTouchesNoClockFileNetworkOrEnvironment() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.readiness.facts..", "dev.readiness.core..", "dev.readiness.rules..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.security..")
                        // a digest is a function of its bytes
                        .and(not(belongToAnyOf(MessageDigest.class, NoSuchAlgorithmException.class))))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage("dev.readiness.facts..", "dev.readiness.core..", "dev.readiness.rules..")
                .should()
                .callMethodWhere(
                        nameMatches(
                                "java\\.lang\\.System\\.(getenv|getProperty|currentTimeMillis|nanoTime|lineSeparator)"
                                        + "|java\\.time\\..*\\.now|java\\.util\\.Locale\\.getDefault|java\\.util\\.TimeZone\\.getDefault"
                                        + "|java\\.time\\.ZoneId\\.systemDefault|java\\.lang\\.Math\\.random|java\\.lang\\.Runtime\\..*"))
                .orShould()
                .dependOnClassesThat(assignableTo(java.util.Random.class))
                .check(HOUSE);
    }

    @Test
    void localeIsNeverTheMachines() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("Turkish has two letters i")
                .check(HOUSE);
    }

    /** Each is an instance of one class, made of what the policy says. */
    private static final String OF_THE_POLICY = "dev.readiness.core.CustomRule";

    @Test
    void rulesAreFinalStatelessAndDescribed() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .doNotHaveFullyQualifiedName(OF_THE_POLICY)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .beAnnotatedWith(RuleInfo.class)
                .andShould()
                .resideInAPackage("dev.readiness.rules..")
                .check(HOUSE);
        fields().that()
                .areDeclaredInClassesThat()
                .implement(Rule.class)
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(OF_THE_POLICY)
                .should()
                .beStatic()
                .andShould()
                .beFinal()
                .check(HOUSE);
    }

    @Test
    void nobodyNamesARule() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readiness.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.readiness.rules..")
                .because("rules are found by ServiceLoader, so adding one edits no other file")
                .check(HOUSE);
    }

    @Test
    void goalsAreThin() {
        assertThat(HOUSE.stream().filter(one -> one.isAnnotatedWith(Mojo.class)))
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.getSimpleName()).endsWith("Mojo");
                    assertThat(one.getModifiers()).contains(JavaModifier.FINAL);
                });
    }

    @Test
    void factsAndCoreHoldNoOpenClasses() {
        classes()
                .that()
                .resideInAnyPackage("dev.readiness.facts..", "dev.readiness.core..")
                .should(new ArchCondition<JavaClass>("be a record, enum, interface, annotation or final class") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        boolean closed = one.isInterface()
                                || one.isEnum()
                                || one.getModifiers().contains(JavaModifier.FINAL)
                                || one.isAnonymousClass();
                        events.add(
                                new SimpleConditionEvent(one, closed || isEnumBody(one), one.getName() + " is open"));
                    }
                })
                .check(HOUSE);
    }

    private static boolean isEnumBody(JavaClass one) {
        return one.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
    }

    private static DescribedPredicate<JavaMethodCall> nameMatches(String regex) {
        return DescribedPredicate.describe("call of " + regex, call -> (call.getTargetOwner()
                                .getName() + "." + call.getTarget().getName())
                .matches(regex));
    }
}
