package org.thinkuknow.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.CaseRestricting;
import org.thinkuknow.triage.ClosedToYou;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/**
 * Every method of every service for officers or supervisors, of whichever module, refuses whoever names a case that is closed to them.
 * Which there are is found in the classes: a new one is tried as it is written, and fails here if it is not refused.
 */
class RestrictedServicesIT extends RunningApplication {

    /**
     * What takes something and can name no case: days, pages, settings of one's own, turns on call and mail that is no report yet. What
     * they list of cases is emptied or left out, which {@code RestrictedCaseIT} sees.
     */
    private static final Set<String> NAME_NONE = """
            Care.readReasonsFirst(boolean); TalkRequests.hear(long); Tellings.lacks(Way); Tellings.setMine(Telling); Reaches.setMine(Reach)
            CaseQueue.closed(int); CaseQueue.lanes(QueueFilter, int); CaseQueue.locked(int)
            CaseTasks.mine(Duration); People.having(Collection)
            SetAsideMails.readByAPerson(long); SetAsideMails.tryAgain(long)
            Roster.remove(long); Roster.swap(long, long); Roster.week(LocalDate); RosterCopy.copyInto(LocalDate); CallFeed.week(LocalDate)
            StaffFigures.of(Period); StaffFigures.toChoose(Kind)
            VisitLists.between(LocalDate, LocalDate, Optional); VisitLists.month(LocalDate, LocalDate)
            VisitLists.newest(Optional, Optional); VisitLists.toCallBack(Optional)
            DutyLists.beginning(DueList, int); DutyLists.page(DueList, Optional)
            JourneyLists.beginning(JourneyList, int); JourneyLists.page(JourneyList, Optional)
            OverseasLists.packages(PackageList, Optional); WantedLists.newest(WantedState, Optional)
            """.lines()
            .flatMap(line -> Arrays.stream(line.split(";")))
            .map(String::strip)
            .collect(Collectors.toSet());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Reports reports;

    @Autowired
    private CaseRestricting restricting;

    @Autowired
    private JdbcClient database;

    private String reference = "";

    @BeforeEach
    void aCaseIsClosedToAnOfficerWhoIsASupervisorToo() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody in this office is my uncle")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(database.sql("select count(*) from triage_case where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne());
        Acting.SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-officer"), "her niece"));
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_restriction where case_reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void whateverTakesACaseRefusesWhomItIsClosedTo() {
        var notRefused = new ArrayList<String>();
        var services = services();
        for (var service : services) {
            new NamingArguments(reference).of(service).forEach(arguments -> {
                if (!isRefused(service, arguments)) {
                    notRefused.add(service.toString());
                }
            });
        }
        assertThat(notRefused)
                .as("they let somebody in to whom the case is closed")
                .isEmpty();
        assertThat(services).hasSizeGreaterThan(150);
    }

    @Test
    void whatTakesSomethingAndCanNameNoCaseIsKnown() {
        assertThat(services().stream()
                        .filter(service -> service.method().getParameterCount() > 0)
                        .filter(service ->
                                new NamingArguments(reference).of(service).isEmpty())
                        .map(ServiceMethod::toString)
                        .collect(Collectors.toSet()))
                .as("say here why it needs no name of a case, and how it keeps to a restriction")
                .isEqualTo(NAME_NONE);
    }

    private boolean isRefused(ServiceMethod service, Object[] arguments) {
        var role = service.guard().orElse("SUPERVISOR").contains("SUPERVISOR") ? "SUPERVISOR" : "OFFICER";
        return new Acting("demo-officer", role)
                .get(() -> Boolean.TRUE.equals(transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        service.method().invoke(application.getBean(service.bean()), arguments);
                        return false;
                    } catch (InvocationTargetException e) {
                        return e.getCause() instanceof ClosedToYou;
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })));
    }

    private static List<ServiceMethod> services() {
        return ServiceMethods.all().stream()
                .filter(service -> service.guard()
                        .filter(guard -> guard.contains("'OFFICER'") || guard.contains("SUPERVISOR"))
                        .isPresent())
                .toList();
    }
}
