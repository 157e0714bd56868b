package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.Replies;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;

import java.util.Optional;

/**
 * The way to the teacher's records, first in the room. The room stands on the board in front of a class: it says how many things wait to be
 * looked at, and nothing of a child or a record.
 */
@org.springframework.stereotype.Component
class ConcernsLink implements RoomExtras {

    private final Disclosures disclosures;
    private final Replies replies;

    ConcernsLink(Disclosures disclosures, Replies replies) {
        this.disclosures = disclosures;
        this.replies = replies;
    }

    @Override
    public Optional<Component> first() {
        var waiting = replies.notRead().size() + disclosures.notAcknowledged().size();
        var link = new PageLink("/teach/concerns", waiting == 0 ? "Concerns" : "Concerns (%d)".formatted(waiting));
        link.setId("concerns");
        return Optional.of(new Paragraph(link));
    }
}
