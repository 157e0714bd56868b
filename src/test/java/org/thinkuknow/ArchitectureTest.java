package org.thinkuknow;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

class ArchitectureTest {

    private static final String ROOT = "org.thinkuknow";
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void nothingCallsTriage() {
        noClasses().that(resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT, ROOT + ".triage.."))))
                .should().dependOnClassesThat().resideInAPackage(ROOT + ".triage..")
                .because("triage listens to what others publish; nobody waits for it").check(CODE);
    }

    @Test
    void aClassNeverReachesReportsOrCases() {
        noClasses().that().resideInAPackage(ROOT + ".classroom..").should().dependOnClassesThat().resideInAnyPackage(ROOT + ".report..", ROOT + ".triage..",
                ROOT + ".disclosure..").because("who asks for help in class is seen by nobody in it").check(CODE);
    }

    @Test
    void vaadinStaysInViews() {
        noClasses().that().resideOutsideOfPackages(ROOT + "..ui..", ROOT + ".shell..")
                .and(not(equivalentTo(ThinkUKnow.class))).and(not(signInWiring()))
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..").check(CODE);
    }

    /** Spring Security and Flow meet in one configurer of Vaadin's: without it, Flow's own requests would be refused. */
    private static DescribedPredicate<JavaClass> signInWiring() {
        return DescribedPredicate.describe("the wiring of sign-in", type -> type.getName().equals(ROOT + ".account.StaffSecurity"));
    }

    @Test
    void markdownIsTheContentsOwnBusiness() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".content..")
                .should().dependOnClassesThat().resideInAPackage("com.vladsch.flexmark..").check(CODE);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes().that().areAnnotatedWith(Entity.class).or(assignableTo(Repository.class))
                .should().bePackagePrivate().check(CODE);
    }

    @Test
    void packagesAreNamedAfterWhatTheyAreAbout() {
        noClasses().should().resideInAnyPackage("..impl..", "..dto..", "..mapper..", "..util..", "..utils..", "..common..", "..config..",
                "..manager..").check(CODE);
    }

    @Test
    void aReportNeedsNoAccountNoLessonNoMailAndNoScript() {
        noClasses().that().resideInAPackage(ROOT + ".report..").should().dependOnClassesThat().resideInAnyPackage(
                ROOT + ".account..", ROOT + ".learning..", ROOT + ".quiz..", ROOT + ".shell..", ROOT + ".mailbox..", "com.vaadin..",
                "org.springframework.mail..", "org.springframework.integration..", "jakarta.mail..").check(CODE);
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class)
                .orShould().beAnnotatedWith(PersistenceContext.class).orShould().beAnnotatedWith(PersistenceUnit.class)
                .orShould().beAnnotatedWith("jakarta.inject.Inject").orShould().beAnnotatedWith("jakarta.annotation.Resource").check(CODE);
    }

    @Test
    void viewsAreNobodyElsesBusiness() {
        classes().that().resideInAPackage(ROOT + "..ui..").and().areTopLevelClasses()
                .should().bePackagePrivate().check(CODE);
    }

    @Test
    void plainPagesAreNobodyElsesBusiness() {
        classes().that().resideInAPackage(ROOT + "..web..").and().areTopLevelClasses()
                .should().bePackagePrivate().check(CODE);
    }

    /** Its whole purpose is to print. */
    @Test
    void onlyACommandPrints() {
        noClasses().that().haveNameNotMatching(ROOT + "\\.Command(\\$.*)?").should(ACCESS_STANDARD_STREAMS).check(CODE);
    }
}
