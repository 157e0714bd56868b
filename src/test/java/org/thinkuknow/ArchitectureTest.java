package org.thinkuknow;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.thinkuknow.support.Code;

import java.util.stream.Collectors;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

@Tag("house")
class ArchitectureTest {

    static final String ROOT = "org.thinkuknow";
    static final JavaClasses CODE = Code.ours();

    @Test
    void theApplicationStandsAloneAboveItsModules() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .haveFullyQualifiedName(ThinkUKnow.class.getName())
                .check(CODE);
    }

    @Test
    void nothingCallsTriage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".triage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".triage..")
                .because("triage listens to what others publish; nobody waits for it")
                .check(CODE);
    }

    @Test
    void aClassNeverReachesReportsOrCases() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".classroom..", ROOT + ".join..", ROOT + ".results..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".report..", ROOT + ".triage..", ROOT + ".disclosure..")
                .because("who asks for help in class is seen by nobody in it")
                .check(CODE);
    }

    @Test
    void vaadinStaysInViews() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "..ui..", ROOT + ".shell..")
                .and(not(equivalentTo(ThinkUKnow.class)))
                .and(not(signInWiring()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CODE);
    }

    /** Spring Security and Flow meet in one configurer of Vaadin's: without it, Flow's own requests would be refused. */
    private static DescribedPredicate<JavaClass> signInWiring() {
        return DescribedPredicate.describe(
                "the wiring of sign-in", type -> type.getName().equals(ROOT + ".account.StaffSecurity"));
    }

    @Test
    void markdownIsTheContentsOwnBusiness() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".content..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch.flexmark..")
                .check(CODE);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or(assignableTo(Repository.class))
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void packagesAreNamedAfterWhatTheyAreAbout() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..impl..",
                        "..dto..",
                        "..mapper..",
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..config..",
                        "..manager..")
                .check(CODE);
    }

    @Test
    void aReportNeedsNoAccountNoLessonNoMailAndNoScript() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".account..",
                        ROOT + ".learning..",
                        ROOT + ".quiz..",
                        ROOT + ".shell..",
                        ROOT + ".mailbox..",
                        "com.vaadin..",
                        "org.springframework.mail..",
                        "org.springframework.integration..",
                        "jakarta.mail..")
                .check(CODE);
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .orShould()
                .beAnnotatedWith(PersistenceUnit.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(CODE);
    }

    @Test
    void viewsAreNobodyElsesBusiness() {
        assertInReachOfTheirOwnKindOnly("ui");
    }

    @Test
    void plainPagesAreNobodyElsesBusiness() {
        assertInReachOfTheirOwnKindOnly("web");
    }

    /**
     * Package-private is not the rule: views that have outgrown one package stand in several, and what these share is public. It is
     * public only if another of these packages uses it, and nothing else does, neither another module nor the module's own services.
     */
    private static void assertInReachOfTheirOwnKindOnly(String kind) {
        var rule = new ArchCondition<JavaClass>("be used from nowhere but the " + kind + " of their module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = type.getPackageName().replaceFirst("(\\." + kind + ")(\\..*)?$", "$1");
                var users = type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass().getPackageName())
                        .filter(user -> !user.equals(type.getPackageName()))
                        .collect(Collectors.toSet());
                var right = users.isEmpty()
                        ? !type.getModifiers().contains(JavaModifier.PUBLIC)
                        : users.stream().allMatch(user -> (user + ".").startsWith(own + "."));
                events.add(new SimpleConditionEvent(type, right, type.getName() + " is in reach of " + users));
            }
        };
        var kinds = classes().that().resideInAPackage(ROOT + ".." + kind + "..");
        kinds.and().areTopLevelClasses().should(rule).check(CODE);
    }

    /** They all share a few threads: one that waits for a mail server or erases for an hour would stop the alarms of the others. */
    @Test
    void aShortClockDoesNoNightlyWorkAndWaitsForNoOtherServer() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should(new ArchCondition<>("begin a pause after its end, not at a time of day") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var nightly = !method.getAnnotationOfType(Scheduled.class)
                                .cron()
                                .isEmpty();
                        events.add(new SimpleConditionEvent(
                                method, !nightly, method.getFullName() + " runs by a cron expression"));
                    }
                })
                .because("nightly work is a LongTask, which one node does")
                .check(CODE);
        noClasses()
                .that(describe(
                        "have a short clock",
                        type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Scheduled.class))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..", "java.net.http..", "java.net")
                .orShould()
                .haveNameMatching(".*(Erasing|Tidying|Mailbox|Reminders)")
                .because("what waits for another server is a LongTask")
                .check(CODE);
    }

    /** Its whole purpose is to print. */
    @Test
    void onlyACommandPrints() {
        noClasses()
                .that()
                .haveNameNotMatching(ROOT + "\\.commands\\.Command(\\$.*)?")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CODE);
    }
}
