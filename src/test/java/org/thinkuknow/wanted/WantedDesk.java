package org.thinkuknow.wanted;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Files on the real database, in any state. Whoever a test has published is taken down after it. */
abstract class WantedDesk extends RunningApplication {

    protected static final Acting MANAGER = new Acting("demo-offender-manager", "OFFENDER_MANAGER");
    protected static final byte[] PICTURE = {1, 2, 3};

    @Autowired
    protected WantedFiles files;

    @Autowired
    protected PhotoRows photos;

    @Autowired
    protected Audit audit;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

    private final List<String> mine = new ArrayList<>();

    @AfterEach
    void nobodyOfATestStaysShown() {
        mine.forEach(reference -> {
            if (open(reference).facts().state() == WantedState.PUBLISHED) {
                SUPERVISOR.run(() -> files.locate(reference));
            }
        });
        mine.clear();
    }

    protected String proposed() {
        return proposed(Map.of());
    }

    /** A file that passes the gate but for some fields. */
    protected String proposed(Map<FileField, String> others) {
        var reference = MANAGER.get(() -> files.propose(UUID.randomUUID(), SomeFile.with(UkTime.today(clock), others)));
        photos.put(reference, PICTURE);
        mine.add(reference);
        return reference;
    }

    protected String published() {
        return published(Map.of());
    }

    protected String published(Map<FileField, String> others) {
        var reference = proposed(others);
        SUPERVISOR.run(() -> files.publish(seen(reference)));
        return reference;
    }

    protected OpenedFile open(String reference) {
        return SUPERVISOR.get(() -> files.open(reference));
    }

    protected SeenFile seen(String reference) {
        return open(reference).seen();
    }

    protected static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(WantedRefused.class).hasMessageContaining(because);
    }
}
