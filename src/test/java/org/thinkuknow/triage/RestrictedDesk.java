package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.people.People;
import org.thinkuknow.retention.Retention;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What tests of restricted cases share: two supervisors, and cases that one of them closes to somebody. */
abstract class RestrictedDesk extends BoardDesk {

    static final String WHY = "It is about her niece.";
    static final Acting OTHER_SUPERVISOR = new Acting("demo-supervisor-2", "SUPERVISOR");

    @Autowired
    CaseRestricting restricting;

    @Autowired
    RestrictionRows rows;

    @Autowired
    NextCase next;

    @Autowired
    Assignments assignments;

    @Autowired
    HandOver handOver;

    @Autowired
    CaseJoining joining;

    @Autowired
    CaseComparing comparing;

    @Autowired
    CaseSearch search;

    @Autowired
    CaseFinding finding;

    @Autowired
    CaseTasks tasks;

    @Autowired
    People people;

    @Autowired
    Retention retention;

    @Autowired
    Staff staff;

    @BeforeEach
    void thereAreTwoSupervisors() {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(
                "demo-supervisor-2", "Other Supervisor", "three kind words here", Set.of(Role.SUPERVISOR))));
    }

    @AfterEach
    void nothingIsClosedAnyMore() {
        database.sql("delete from triage_restriction").update();
        database.sql("delete from account where username = 'demo-supervisor-2'").update();
    }

    void closed(String reference, Acting who) {
        SUPERVISOR.run(() -> restricting.restrict(reference, Set.of(who.username()), WHY));
    }

    String told(String words) {
        var filed = reports.receive(new org.thinkuknow.report.NewReport(
                java.util.UUID.randomUUID().toString(),
                org.thinkuknow.report.Door.FORM,
                java.util.Map.of(org.thinkuknow.report.Field.WHAT, words),
                org.thinkuknow.report.Dangers.UNSAID,
                "",
                ""));
        eventually(() -> assertThat(cases.findById(filed.reference())).isPresent());
        return filed.reference();
    }

    int told(String reference, String step) {
        return database.sql("""
                select (select count(*) from staff_alert where subject = ? and step = ?)
                + (select count(*) from staff_untold where subject = ? and step = ?)""")
                .params(reference, step, reference, step)
                .query(Integer.class)
                .single();
    }

    QueuedCase line(Acting who, String reference) {
        var lanes = who.get(() -> queue.lanes(QueueFilter.ALL, 500));
        return lanes.values().stream()
                .flatMap(lane -> lane.rows().stream())
                .filter(each -> is(each, reference))
                .findFirst()
                .orElseThrow();
    }

    static boolean is(QueuedCase queued, String reference) {
        return queued.facts().reference().equals(reference);
    }
}
