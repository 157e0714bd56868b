package org.thinkuknow.events;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.ReadingReaction;
import org.thinkuknow.centre.UrgentReaction;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/**
 * Takes up again what a reaction to an event could not finish: a mail server was away, a database restarted. What is urgent comes
 * first, the oldest first, and a round takes up only as much as finds room in its lane, so that what comes new has its turn. What
 * fails again and again rests twice as long each time. See decisions 0020 and 0031. What a node was killed over is taken up as well;
 * what this node has in hand, and what another says that it works on, is left to them (decision 0138).
 */
@Component
class EventRetries {

    /** As many as wait in a lane at most before nothing more is taken up again: about two seconds of work. */
    static final int MOST_WAITING = 200;

    private final FailedEventPublications publications;
    private final UnfinishedEvents unfinished;
    private final InHand inHand;
    private final Map<EventLane, ThreadPoolTaskExecutor> lanes;
    private final Duration pause;
    private final Duration stale;

    /**
     * @param pause how long what has failed once rests before it is tried again
     * @param stale what nobody has said for so long that he works on it has lost its node; a few of a node's signs of life
     */
    EventRetries(
            FailedEventPublications publications,
            UnfinishedEvents unfinished,
            InHand inHand,
            @Qualifier(UrgentReaction.LANE) ThreadPoolTaskExecutor urgent,
            @Qualifier("applicationTaskExecutor") ThreadPoolTaskExecutor others,
            @Qualifier(MailReaction.LANE) ThreadPoolTaskExecutor mails,
            @Qualifier(CallReaction.LANE) ThreadPoolTaskExecutor calls,
            @Qualifier(ReadingReaction.LANE) ThreadPoolTaskExecutor readers,
            @Value("${thinkuknow.events.pause:PT15S}") Duration pause,
            @Value("${thinkuknow.events.stale:PT30S}") Duration stale) {
        this.publications = publications;
        this.unfinished = unfinished;
        this.inHand = inHand;
        this.lanes = Map.of(
                EventLane.URGENT,
                urgent,
                EventLane.OTHERS,
                others,
                EventLane.MAIL,
                mails,
                EventLane.CALLS,
                calls,
                EventLane.READING,
                readers);
        this.pause = pause;
        this.stale = stale;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.events.retry-every:PT15S}")
    void tryAgain() {
        unfinished.countFromNow();
        unfinished.giveUp(stale, this::isInHand);
        for (var lane : EventLane.values()) {
            var room = MOST_WAITING - requireNonNull(lanes.get(lane)).getQueueSize();
            if (room > 0) {
                takeUpAgain(unfinished.due(lane, pause, room).stream()
                        .filter(id -> !isInHand(lane, id))
                        .collect(Collectors.toSet()));
            }
        }
    }

    /** Tells the other nodes what this one works on. */
    @Scheduled(fixedDelayString = "${thinkuknow.events.sign-of-life:PT5S}")
    void tellOthers() {
        unfinished.isWorkedOn(inHand.atWork());
    }

    /** What was handed out waits only where something waits at all. */
    private boolean isInHand(EventLane lane, UUID id) {
        return inHand.atWork().contains(id) || requireNonNull(lanes.get(lane)).getQueueSize() > 0 && inHand.waits(id);
    }

    private void takeUpAgain(Set<UUID> due) {
        if (!due.isEmpty()) {
            publications.resubmit(ResubmissionOptions.defaults()
                    .withMinAge(Duration.ZERO)
                    .withBatchSize(Integer.MAX_VALUE)
                    .withMaxInFlight(Integer.MAX_VALUE)
                    .withFilter(publication -> due.contains(publication.getIdentifier())));
        }
    }
}
