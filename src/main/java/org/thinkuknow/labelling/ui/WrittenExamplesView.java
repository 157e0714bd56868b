package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.labelling.ExampleRefused;
import org.thinkuknow.labelling.Labelling;
import org.thinkuknow.labelling.SecondReading;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The examples that people here wrote: what waits for a second reader, and what became of the others. */
@Route(value = "triage/reader/examples", layout = StaffLayout.class)
@PageTitle("Examples written here – Think U Know")
@RolesAllowed("SUPERVISOR")
@StyleSheet("styles/labelling.css")
class WrittenExamplesView extends Div implements BeforeEnterObserver {

    private final transient SecondReading reading;
    private final transient Labelling labelling;
    private final Paragraph message = new Paragraph();

    WrittenExamplesView(SecondReading reading, Labelling labelling) {
        this.reading = reading;
        this.labelling = labelling;
        addClassNames("room", "reader");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.setText("");
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageLink("/triage/reader", "The reader"),
                new H1("Examples written here"),
                new Paragraph(
                        "Begin with a closed case: its page has “Write an example of this kind”. A second supervisor reads each one"
                                + " without knowing its level. If both give the same, the reader learns from it within minutes, on every"
                                + " server. If not, it is kept as arguable and teaches nothing."),
                message,
                waiting(),
                done());
    }

    private Section waiting() {
        var part = new Section(new H2("To be read a second time"));
        part.setId("waiting");
        var waiting = reading.waiting();
        if (waiting.isEmpty()) {
            part.add(
                    new Paragraph("Nothing is waiting. An example comes here as soon as a supervisor has written it."));
        }
        waiting.forEach(each -> part.add(new UnreadPart(each, reading, this::perform)));
        return part;
    }

    private Section done() {
        var part = new Section(new H2("Read"));
        part.setId("read");
        var done = reading.done();
        var themes = labelling.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        if (done.isEmpty()) {
            part.add(new Paragraph("No example has been read a second time yet."));
        } else {
            part.add(new PageLink("/triage/reader/examples.csv", "Download the agreed ones as a table"));
        }
        done.forEach(each -> part.add(new ReadPart(each, themes, reading, this::perform)));
        return part;
    }

    /** Does a step, shows how all stands then, and says what became of it. */
    private void perform(Supplier<String> step) {
        String words;
        try {
            words = step.get();
        } catch (ExampleRefused e) {
            words = e.getMessage();
        } catch (ConcurrencyFailureException e) {
            words = "A colleague changed it at the same moment. Please look again.";
        }
        show();
        message.setText(words);
    }
}
