package org.thinkuknow.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.classroom.Askings;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.MarkedWords;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.classroom.SchoolTerms;
import org.thinkuknow.classroom.TaughtLessons;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.WrittenInClass;
import org.thinkuknow.translation.LanguageSwitch;
import org.thinkuknow.links.Links;
import org.thinkuknow.mailbox.Attachments;
import org.thinkuknow.notification.AlertRecord;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.partner.Funnel;
import org.thinkuknow.partner.Hosts;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.NextLessons;
import org.thinkuknow.planning.PlanChanges;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.Taught;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.planning.YearOfClass;
import org.thinkuknow.report.ReportSearch;
import org.thinkuknow.report.Reports;
import org.thinkuknow.retention.Files;
import org.thinkuknow.retention.Retention;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseJoining;
import org.thinkuknow.triage.CaseSearch;
import org.thinkuknow.triage.CaseTies;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.Load;
import org.thinkuknow.triage.NextCase;
import org.thinkuknow.triage.NotForUs;
import org.thinkuknow.triage.Referrals;
import org.thinkuknow.triage.RisenCases;
import org.thinkuknow.triage.UnsentWords;
import org.thinkuknow.triage.Welfare;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Views are guarded too; this is about the services alone, whoever calls them. */
class ServiceGuardsIT extends RunningApplication {

    private static final Set<Role> OFFICERS = EnumSet.of(Role.OFFICER, Role.SUPERVISOR);
    private static final List<Guarded> GUARDED = Stream.of(
            all(CaseDesk.class, OFFICERS), all(CaseWork.class, OFFICERS), all(NextCase.class, OFFICERS), all(NotForUs.class, OFFICERS),
            some(CaseSearch.class, OFFICERS, "find"), some(CaseSearch.class, EnumSet.of(Role.SUPERVISOR), "findByWords"),
            all(ReportSearch.class, EnumSet.of(Role.SUPERVISOR)), all(HandOver.class, OFFICERS), all(UnsentWords.class, OFFICERS), all(CaseJoining.class, OFFICERS),
            all(CaseTies.class, OFFICERS), all(RisenCases.class, OFFICERS), all(AlertRecord.class, OFFICERS), all(Links.class, OFFICERS), all(Welfare.class, OFFICERS),
            all(Load.class, EnumSet.of(Role.SUPERVISOR)), all(Referrals.class, OFFICERS),
            some(Reports.class, OFFICERS, "read", "reply"), all(Attachments.class, OFFICERS), all(Disclosures.class, EnumSet.of(Role.TEACHER, Role.EDUCATOR)),
            all(LiveLessons.class, EnumSet.of(Role.TEACHER)), all(TaughtLessons.class, EnumSet.of(Role.TEACHER)),
            all(Askings.class, EnumSet.of(Role.TEACHER)), all(ClassWords.class, EnumSet.of(Role.TEACHER)), all(MarkedWords.class, EnumSet.of(Role.TEACHER)),
            all(WrittenInClass.class, EnumSet.of(Role.TEACHER)),
            all(TeachingTogether.class, EnumSet.of(Role.TEACHER)), all(SeatingPlan.class, EnumSet.of(Role.TEACHER)),
            all(SchoolTerms.class, EnumSet.of(Role.SAFEGUARDING_LEAD)), all(OwnLessons.class, EnumSet.of(Role.TEACHER)),
            all(Classes.class, EnumSet.of(Role.TEACHER)), all(Plans.class, EnumSet.of(Role.TEACHER)), all(PlanChanges.class, EnumSet.of(Role.TEACHER)),
            all(YearOfClass.class, EnumSet.of(Role.TEACHER)), all(Teaching.class, EnumSet.of(Role.TEACHER)), all(Taught.class, EnumSet.of(Role.TEACHER)),
            all(NextLessons.class, EnumSet.of(Role.TEACHER)),
            all(LeadDesk.class, EnumSet.of(Role.SAFEGUARDING_LEAD)), some(Schools.class, EnumSet.of(Role.ADMIN), "ofEverybody", "assign"),
            all(Retention.class, EnumSet.of(Role.SUPERVISOR)), all(Files.class, EnumSet.of(Role.SUPERVISOR)),
            some(Staff.class, EnumSet.of(Role.ADMIN), "everybody", "open", "setEnabled"),
            all(LanguageSwitch.class, EnumSet.of(Role.ADMIN)), some(Hosts.class, EnumSet.of(Role.ADMIN), "everySite", "add", "renew", "setActive"), some(Funnel.class, EnumSet.of(Role.ADMIN), "exact"),
            some(Staff.class, EnumSet.of(Role.ADMIN, Role.SUPERVISOR, Role.OFFICER), "officers"), all(Roster.class, EnumSet.of(Role.ADMIN, Role.SUPERVISOR))).flatMap(stream -> stream).toList();
    @Autowired
    private ApplicationContext application;
    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void theRightRolesAreLetInAndNoOther(Guarded service) {
        for (var role : Role.values()) {
            signIn("ROLE_" + role.name());
            assertThat(isRefused(service)).as("%s for %s", service, role).isEqualTo(!service.roles().contains(role));
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobodyIsRefused(Guarded service) {
        SecurityContextHolder.clearContext();
        assertThat(isRefused(service)).as("nobody").isTrue();
        signIn("ROLE_ANONYMOUS");
        assertThat(isRefused(service)).as("anonymous").isTrue();
        signIn();
        assertThat(isRefused(service)).as("no role").isTrue();
    }

    @Test
    void everyPublicStepOfADeskIsGuarded() {
        assertThat(GUARDED).extracting(guarded -> guarded.method().getName())
                .contains("queue", "lanes", "latestUrgent", "standing", "agreeToClose", "keepOpen", "answerAndClose", "find", "giveBack", "isMuch", "now",
                        "officers", "closed", "open", "claim", "release", "assess", "agreeToLower", "keepLevel", "note", "writeToChild", "close", "reopen",
                        "referToAll", "acknowledgedByTelephone", "letCodeBeTriedAgain", "read", "reply", "begin", "mine", "save", "sign", "everybody", "setEnabled");
    }

    /** What a child, an agency with its link, or the application itself does needs no role; each is a decision. */
    @Test
    void whatIsOpenIsOpenOnPurpose() {
        assertThat(publicMethods(Reports.class).map(Method::getName)).containsExactlyInAnyOrder("read", "reply",
                "receive", "receiveWithin", "readAs", "look", "readWithReceipt", "answer", "add", "sentWith", "addAnswers", "isKept", "receiptOf", "moveTo", "originOf");
        assertThat(publicMethods(Staff.class).map(Method::getName)).containsExactlyInAnyOrder("everybody", "open", "setEnabled", "nameOf", "namesOf", "officers", "isActiveOfficer");
        assertThat(publicMethods(Schools.class).map(Method::getName)).containsExactlyInAnyOrder("ofEverybody", "assign", "of", "leadsOf", "withoutMail", "noteNotices");
        assertThat(publicMethods(Hosts.class).map(Method::getName)).containsExactlyInAnyOrder("everySite", "add", "renew", "setActive", "withSecret");
        assertThat(publicMethods(Funnel.class).map(Method::getName)).containsExactlyInAnyOrder("exact", "rounded");
    }

    /** Whether the guard stops it; whatever happens behind the guard is taken back. */
    private boolean isRefused(Guarded service) {
        var arguments = Arrays.stream(service.method().getParameterTypes()).map(type -> Anything.ofType(type)).toArray();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                service.method().invoke(application.getBean(service.method().getDeclaringClass()), arguments);
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof AccessDeniedException || e.getCause() instanceof AuthenticationCredentialsNotFoundException;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }));
    }

    private static void signIn(String... authorities) {
        var who = new TestingAuthenticationToken("guards-test", "", authorities);
        who.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private static List<Guarded> guarded() {
        return GUARDED;
    }

    private static Stream<Guarded> all(Class<?> service, Set<Role> roles) {
        return publicMethods(service).map(method -> new Guarded(method, roles));
    }

    private static Stream<Guarded> some(Class<?> service, Set<Role> roles, String... names) {
        return all(service, roles).filter(guarded -> List.of(names).contains(guarded.method().getName()));
    }

    private static Stream<Method> publicMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** A method of a service and who may call it. */
    private record Guarded(Method method, Set<Role> roles) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }
}
