package org.thinkuknow.shift;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.AuditSearch;
import org.thinkuknow.audit.AuditSearch.Wanted;
import org.thinkuknow.shift.Care.LeftOut;
import org.thinkuknow.shift.TalkRequests.Asked;
import org.thinkuknow.support.RunningApplication;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What spares those who read is theirs alone, ends by itself, and leaves no trace in the record. */
class CareIT extends RunningApplication {

    @Autowired
    private Care care;

    @Autowired
    private TalkRequests talks;

    @Autowired
    private DeskErasing erasing;

    @Autowired
    private AuditSearch record;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void nothingIsChosen() {
        database.sql("delete from triage_care").update();
        database.sql("delete from triage_theme_left_out").update();
        database.sql("delete from triage_talk").update();
    }

    @Test
    void howOneReadsIsOnesOwn() {
        assertThat(OFFICER.get(care::readsReasonsFirst)).isFalse();
        OFFICER.run(() -> care.readReasonsFirst(true));
        assertThat(OFFICER.get(care::readsReasonsFirst)).isTrue();
        assertThat(SECOND_OFFICER.get(care::readsReasonsFirst)).isFalse();
        OFFICER.run(() -> care.readReasonsFirst(false));
        assertThat(OFFICER.get(care::readsReasonsFirst)).isFalse();
    }

    @Test
    void aThemeIsLeftOutForAShiftAndASupervisorSeesHowManyAlone() {
        OFFICER.run(() -> care.leaveOut("grooming"));
        OFFICER.run(() -> care.leaveOut("bullying"));
        assertThat(OFFICER.get(care::leftOut)).extracting(LeftOut::theme).containsExactly("bullying", "grooming");
        assertThat(SECOND_OFFICER.get(care::leftOut)).isEmpty();
        assertThat(SUPERVISOR.get(care::leavingOut)).as("people, not themes").isEqualTo(1);
        assertThatThrownBy(() -> OFFICER.get(care::leavingOut)).isInstanceOf(AccessDeniedException.class);
        OFFICER.run(() -> care.takeAgain("bullying"));
        database.sql("update triage_theme_left_out set until_at = until_at - interval 12 hour")
                .update();
        assertThat(OFFICER.get(care::leftOut)).isEmpty();
        assertThat(SUPERVISOR.get(care::leavingOut)).isZero();
        assertThatThrownBy(() -> OFFICER.run(() -> care.leaveOut("her words")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTalkIsAskedForOnceAndHeardByOneSupervisor() {
        OFFICER.run(talks::ask);
        OFFICER.run(talks::ask);
        var waiting = SUPERVISOR.get(talks::waiting);
        assertThat(waiting).extracting(Asked::officer).containsExactly("demo-officer");
        assertThatThrownBy(() -> OFFICER.get(talks::waiting)).isInstanceOf(AccessDeniedException.class);
        SUPERVISOR.run(() -> talks.hear(waiting.getFirst().id()));
        assertThat(SUPERVISOR.get(talks::waiting)).isEmpty();
        assertThat(OFFICER.get(talks::isAsked)).isFalse();
        OFFICER.run(talks::ask);
        OFFICER.run(talks::takeBack);
        assertThat(SUPERVISOR.get(talks::waiting)).isEmpty();
    }

    @Test
    void nothingOfItIsInTheRecordAndItIsErased() {
        var before = Instant.now();
        OFFICER.run(() -> {
            care.readReasonsFirst(true);
            care.leaveOut("grooming");
            talks.ask();
        });
        var wanted = new Wanted("demo-officer", null, Set.of(), before, null);
        assertThat(SUPERVISOR.get(() -> record.newest(wanted, Optional.empty(), 10)))
                .isEmpty();
        SUPERVISOR.run(() -> talks.waiting().forEach(asked -> talks.hear(asked.id())));
        erasing.erase(Instant.now().plus(Duration.ofDays(9)));
        assertThat(database.sql(
                                "select (select count(*) from triage_talk) + (select count(*) from triage_theme_left_out)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
