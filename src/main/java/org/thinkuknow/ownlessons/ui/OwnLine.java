package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.shell.PageLink;

/** One lesson in the list: what it is, and the ways to it. */
class OwnLine extends ListItem {

    /** @param changedBy the name of whoever changed it last */
    OwnLine(OwnDraft draft, String changedBy) {
        var state = new Paragraph("%s. %s. Changed on %s by %s."
                .formatted(
                        draft.band().title(),
                        draft.isPublished() ? "Published, edition %d".formatted(draft.edition()) : "Draft",
                        UkTime.wordsWithoutYear(draft.changedAt()),
                        changedBy));
        state.addClassName("facts");
        add(new Div(new PageLink(draft.address(), draft.text().title()), state));
        if (draft.isPublished()) {
            var ways = new Div(
                    new PageLink("/teach/start?lesson=" + draft.address(), "Teach live"),
                    new PageLink(draft.address(draft.edition()) + "/teach", "Teacher's page"));
            ways.addClassName("ways");
            add(ways);
        }
    }
}
