package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.PageLink;

import java.util.Locale;
import java.util.Optional;

/** What happens to a lesson beside writing it: publishing, teaching, taking away, deleting. */
class PublishPart extends Section {

    private final Paragraph state = new Paragraph();
    private final Paragraph who = new Paragraph();
    private final String school;
    private final Div ways = new Div();
    private final Button publish = new Button("Publish to our school");
    private final Div asked = new Div();
    private boolean right;

    /** @param school whose teachers will see it */
    PublishPart(String school, Runnable publishing, Runnable deleting) {
        this.school = school;
        addClassName("form");
        state.setId("state");
        ways.addClassName("ways");
        publish.setId("publish");
        publish.addClassName("first-choice");
        publish.addClickListener(click -> {
            if (right) {
                ask(true);
            } else {
                publishing.run();
            }
        });
        var yes = Buttons.once("publish-yes", "Yes, publish it", () -> {
            ask(false);
            publishing.run();
        });
        yes.addClassName("first-choice");
        asked.add(who, yes, Buttons.once("publish-no", "Not yet", () -> {
            ask(false);
            publish.focus();
        }));
        asked.setId("publish-asked");
        asked.setVisible(false);
        var delete = new Button("Delete it for the whole school", click -> deleting.run());
        delete.setId("delete");
        delete.setDisableOnClick(true);
        var sure = new NativeDetails(
                new Span("Delete this lesson"),
                new Div(
                        new Paragraph(
                                "It is deleted for every teacher at your school and cannot be brought back. "
                                        + "Download the zip first if you may want it again. A class that is using it now can go on."),
                        delete));
        add(state, publish, asked, ways, sure);
    }

    private void ask(boolean now) {
        publish.setVisible(!now);
        asked.setVisible(now);
        if (now) {
            asked.getElement().executeJs("this.querySelector('vaadin-button').focus()");
        }
    }

    /**
     * @param asWritten whether what is taught is the same as the draft
     * @param taughtFor the age for which it is taught now, if it is
     */
    void show(OwnDraft draft, boolean asWritten, Optional<AgeBand> taughtFor, boolean isRight) {
        right = isRight;
        var moves = taughtFor
                .filter(age -> age != draft.band())
                .map(age -> " It moves from the lessons for %s to those for %s."
                        .formatted(named(age), named(draft.band())));
        who.setText("Teachers of %s will see it, and can teach it at once.%s".formatted(school, moves.orElse("")));
        asked.setVisible(false);
        state.setText(
                !draft.isPublished()
                        ? isRight
                                ? "This is a draft. Nobody can teach it yet."
                                : "This is a draft. You can publish it once the checks find nothing to put right."
                        : asWritten
                                ? "This is edition %d, which is published.".formatted(draft.edition())
                                : "Edition %d is published%s. What you have changed since is a draft until you publish it."
                                        .formatted(
                                                draft.edition(),
                                                taughtFor
                                                        .map(age -> ", for " + named(age))
                                                        .orElse("")));
        publish.setVisible(!asWritten);
        ways.removeAll();
        if (draft.isPublished()) {
            ways.add(
                    new PageLink("/teach/start?lesson=" + draft.address(), "Teach this live"),
                    new PageLink(draft.address(draft.edition()) + "/teach", "Teacher's page"));
        }
        var zip = new Anchor(draft.address() + "/lesson.zip", "Download (zip)");
        zip.setRouterIgnore(true);
        zip.getElement().setAttribute("download", true);
        ways.add(zip);
    }

    private static String named(AgeBand age) {
        return age.title().toLowerCase(Locale.UK);
    }
}
