package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/** The first cases of every lane, for whoever is signed in. Desks that ask for the same at the same time share one reading. */
@Component
class LanePages {

    private final LaneRows lanes;
    private final SharedLanes shared;
    private final QueueLines lines;

    LanePages(LaneRows lanes, SharedLanes shared, QueueLines lines) {
        this.lanes = lanes;
        this.shared = shared;
        this.lines = lines;
    }

    /** @param most how many of a lane at most */
    Map<Lane, LanePage> of(QueueFilter filter, int most) {
        var officer = Officer.signedIn().username();
        return shared.pages(
                filter,
                officer,
                most,
                () -> pages(lanes.read(filter, officer, most), filter.hides() ? lanes.counts() : Map.of()));
    }

    /** @param all how many are in each lane in all; empty if the filter hides none */
    private Map<Lane, LanePage> pages(Map<Lane, LaneRows.Read> read, Map<Lane, Integer> all) {
        var queued = lines
                .of(read.values().stream()
                        .flatMap(lane -> lane.first().stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(each -> each.facts().reference(), Function.identity()));
        return read.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        lane -> new LanePage(
                                lane.getKey(),
                                lane.getValue().first().stream()
                                        .map(facts -> requireNonNull(queued.get(facts.reference())))
                                        .toList(),
                                lane.getValue().count(),
                                all.getOrDefault(lane.getKey(), lane.getValue().count()))));
    }
}
