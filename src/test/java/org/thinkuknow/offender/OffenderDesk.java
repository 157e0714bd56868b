package org.thinkuknow.offender;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.MANAGER;

/** The register on the real database; whoever a test enters is gone after it. */
abstract class OffenderDesk extends RunningApplication {

    @Autowired
    protected Offenders offenders;

    @Autowired
    protected OffenderEntries entries;

    @Autowired
    protected Audit audit;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

    private final List<String> registered = new CopyOnWriteArrayList<>();

    @AfterEach
    void nobodyStaysOnTheRegister() {
        registered.forEach(reference -> database.sql("delete from offender where reference = ?")
                .param(reference)
                .update());
    }

    protected String registered(Identity identity) {
        return registered(MANAGER, UUID.randomUUID(), SomeOffender.registered(identity));
    }

    protected String registered(Acting who, UUID id, NewOffender wanted) {
        registered.add(Offenders.reference(id));
        return who.get(() -> offenders.register(id, wanted));
    }

    protected String registered() {
        return registered(SomeOffender.named("Ann", "Invented"));
    }

    protected OpenedOffender open(String reference) {
        return MANAGER.get(() -> offenders.open(reference, ReasonToOpen.MANAGEMENT));
    }

    protected LocalDate today() {
        return UkTime.today(clock);
    }

    protected void enter(String reference, NewEntry entry) {
        MANAGER.run(() -> entries.enter(reference, UUID.randomUUID(), entry));
    }

    /** The duties as lists have them: each rule with its state. */
    protected List<String> listed(String reference) {
        return database.sql("""
                select concat(rule, ' ', counted_from, ' ', state) from offender_duty where offender = ?
                order by rule, counted_from""").param(reference).query(String.class).list();
    }

    protected static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(OffenderRefused.class).hasMessageContaining(because);
    }
}
