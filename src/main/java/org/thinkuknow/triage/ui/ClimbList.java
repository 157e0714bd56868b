package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.triage.Climb;

import java.time.Instant;
import java.util.List;

/** Who was told that a case waits, the last on top; nothing if nobody had to be. */
class ClimbList extends NativeDetails {

    ClimbList(List<Climb> climbs, Instant now) {
        setId("climbs");
        setVisible(!climbs.isEmpty());
        if (!climbs.isEmpty()) {
            setSummaryText("Told " + words(climbs.getLast(), now));
            var all = new UnorderedList();
            climbs.reversed().forEach(climb -> all.add(new ListItem(words(climb, now))));
            setContent(all);
        }
    }

    private static String words(Climb climb, Instant now) {
        return "the %s on call, %s: waits for %s".formatted(climb.rung().words(), Times.ago(climb.at(), now), climb.what());
    }
}
