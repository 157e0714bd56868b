package org.thinkuknow.childpush;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.PushSending;
import org.thinkuknow.report.CentreFinished;
import org.thinkuknow.report.CentreWrote;
import org.thinkuknow.report.DeviceNotes;
import org.thinkuknow.report.ReportErased;
import org.thinkuknow.report.Reports;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The devices on which those who reported are shown a note: kept when they ask, forgotten when they say so, and with the report. */
@Service
@Transactional
public class ChildDevices implements DeviceNotes {

    /** What is older gives way. */
    static final int MOST = 3;

    private static final String CHILD = "holder of the receipt";
    private static final String ACT = "set how told";

    private final ChildDeviceRows rows;
    private final PushSending push;
    private final Reports reports;
    private final NoteTimes times;
    private final Audit audit;
    private final Clock clock;

    ChildDevices(ChildDeviceRows rows, PushSending push, Reports reports, NoteTimes times, Audit audit, Clock clock) {
        this.rows = rows;
        this.push = push;
        this.reports = reports;
        this.times = times;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String key() {
        return push.key();
    }

    @Override
    public boolean keep(String reference, Device device, String note) {
        var accepted = push.accepted(device.endpoint(), device.key(), device.auth());
        accepted.ifPresent(found -> {
            rows.keep(reference, found, note, clock.instant());
            rows.keepNewest(reference, MOST);
            audit.recordAs(CHILD, ACT, reference, "a note on a device");
        });
        return accepted.isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> shownOn(String reference, String endpoint) {
        return rows.noteOn(reference, endpoint);
    }

    @Override
    public void stop(String reference, String endpoint) {
        if (rows.removeAll(endpoint) > 0) {
            audit.recordAs(CHILD, ACT, reference, "no longer on a device");
        }
    }

    /** In the transaction of the message: a device that has to be told is never forgotten between the two. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(CentreWrote wrote) {
        var now = clock.instant();
        rows.becomesDue(wrote.reference(), times.quiet().endAt(now).orElse(now));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(CentreFinished finished) {
        rows.endsAt(finished.reference(), finished.at().plus(times.keptAfterEnd()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        erased.rows().add("devices for notes", rows.removeOf(erased.reference()));
    }

    /** Forgets the devices of reports that have been finished for a while; those that were opened again go on. */
    public ErasingTally eraseEnded(Instant now) {
        var erased = 0;
        for (var reference : rows.endedBy(now)) {
            if (reports.hasEnded(reference)) {
                erased += rows.removeOf(reference);
            } else {
                rows.goesOn(reference);
            }
        }
        return new ErasingTally(erased, 0);
    }
}
