package org.thinkuknow.childpush;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.SentOnce;
import org.thinkuknow.childpush.ChildDeviceRows.Due;
import org.thinkuknow.notification.PushSending;
import org.thinkuknow.notification.PushSending.Handling;

import java.time.Clock;
import java.util.Optional;

/**
 * Has a child's device show its note: the words that the child chose and nothing else, never in quiet hours, once ({@link SentOnce}).
 * A device that its push service does not know any more is forgotten.
 */
@Component
class ChildNotes {

    private final ChildDeviceRows rows;
    private final PushSending push;
    private final SentOnce once;
    private final NoteTimes times;
    private final Clock clock;

    ChildNotes(ChildDeviceRows rows, PushSending push, SentOnce once, NoteTimes times, Clock clock) {
        this.rows = rows;
        this.push = push;
        this.once = once;
        this.times = times;
        this.clock = clock;
    }

    /** A device has something to show. */
    record Leaving(long device) {}

    @CallReaction
    void send(Leaving leaving) {
        once.send("child note " + leaving.device(), () -> due(leaving.device()), this::deliver);
    }

    /** What is tried again at night waits for the morning, too. */
    private Optional<Note> due(long device) {
        var quiet = times.quiet().endAt(clock.instant());
        if (quiet.isPresent()) {
            rows.leaving(device).ifPresent(due -> rows.putOff(due.id(), quiet.get()));
            return Optional.empty();
        }
        return rows.leaving(device).map(Note::new);
    }

    private SentOnce.Ended deliver(Note note) {
        var sent = push.send(note.due.device(), note.due.note(), new Handling(times.keptByService(), "normal", "note"));
        return switch (sent) {
            case LEFT -> SentOnce.Ended.LEFT;
            case GONE, NEVER -> {
                rows.remove(note.due.id());
                yield new SentOnce.Ended(MailFailure.FOR_GOOD, "the device takes nothing");
            }
            case LATER ->
                new SentOnce.Ended(
                        note.due.dueAt().plus(times.giveUpAfter()).isAfter(clock.instant())
                                ? MailFailure.FOR_NOW
                                : MailFailure.FOR_GOOD,
                        "the push service is away");
        };
    }

    /** A note to one device. */
    private final class Note implements SentOnce.Message {

        private final Due due;

        private Note(Due due) {
            this.due = due;
        }

        @Override
        public void left() {
            rows.settle(due.id());
        }

        @Override
        public void refused() {
            rows.settle(due.id());
        }
    }
}
