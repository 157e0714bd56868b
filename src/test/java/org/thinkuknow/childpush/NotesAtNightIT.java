package org.thinkuknow.childpush;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.SentOnce;
import org.thinkuknow.notification.PushSending;
import org.thinkuknow.notification.StandInBrowser;
import org.thinkuknow.report.CentreWrote;
import org.thinkuknow.report.DeviceNotes.Device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written at night is shown in the morning, by the clock in London; on a day that the running application does not see. */
class NotesAtNightIT extends ChildPushDesk {

    private static final NoteTimes TIMES = new NoteTimes(
            LocalTime.of(22, 0), LocalTime.of(7, 0), Duration.ofDays(14), Duration.ofHours(2), Duration.ofDays(1));
    /** Summer time: 22:30 in London. */
    private static final Instant NIGHT = Instant.parse("2035-07-10T21:30:00Z");

    private static final Instant MORNING = Instant.parse("2035-07-11T06:00:00Z");

    @Autowired
    private ChildDeviceRows rows;

    @Autowired
    private PushSending push;

    @Autowired
    private SentOnce once;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNoteWaitsUntilSeven() throws Exception {
        var path = "/push/night-" + System.nanoTime();
        var device = new StandInBrowser();
        var reference = referenceOf(told());
        var devices = new ChildDevices(rows, push, reports, TIMES, audit, at(NIGHT));
        transaction.executeWithoutResult(status -> {
            devices.keep(reference, new Device(SERVER.address(path), device.key(), device.auth()), "Call Nan");
            devices.hear(new CentreWrote(reference));
        });
        assertThat(look(MORNING.minusSeconds(1))).isEmpty();
        var leaving = look(MORNING);
        assertThat(leaving).hasSize(1);
        assertThat(look(MORNING)).as("another node leaves it alone").isEmpty();

        notes(NIGHT).send(leaving.getFirst());
        assertThat(SERVER.asked(path)).as("tried at night all the same").isEmpty();
        var again = look(MORNING);
        notes(MORNING).send(again.getFirst());
        notes(MORNING).send(again.getFirst());
        assertThat(SERVER.asked(path)).as("heard twice, sent once").hasSize(1);
        assertThat(device.read(SERVER.asked(path).getFirst().body())).isEqualTo("Call Nan");
    }

    private List<ChildNotes.Leaving> look(Instant now) {
        var leaving = new ArrayList<ChildNotes.Leaving>();
        transaction.executeWithoutResult(status ->
                new NotesDue(rows, event -> leaving.add((ChildNotes.Leaving) event), at(now)).look());
        return leaving;
    }

    private ChildNotes notes(Instant now) {
        return new ChildNotes(rows, push, once, TIMES, at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
