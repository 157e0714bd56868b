package org.thinkuknow.childpush;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** Lets notes leave whose time has come. Every node looks; a device that one takes is left alone by the others. */
@Component
class NotesDue {

    private final ChildDeviceRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotesDue(ChildDeviceRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.notes.look-every:PT10S}")
    @Transactional
    void look() {
        rows.take(clock.instant()).forEach(device -> events.publishEvent(new ChildNotes.Leaving(device)));
    }
}
