package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.thinkuknow.labelling.ReaderPage;
import org.thinkuknow.reader.ReaderSetting;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.stream.Stream;

/** What the reader is and is not, how it is set, and what it learns from: for supervisors, and for officers to read. */
@Route(value = "triage/reader", layout = StaffLayout.class)
@PageTitle("The reader – Think U Know")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("styles/labelling.css")
class ReaderView extends Div {

    static final String OUT = "The reader is out: only signs of danger are looked for.";
    static final String IN = "The reader is at work on this server.";

    private static final List<String> IS = List.of(
            "It is a small program inside this application. It has learned from invented messages, which people labelled by how soon"
                    + " somebody must act, what urgent messages are like, also when they only hint.",
            "It reads beside the signs of danger: signs and reader together suggest a level. An answer to the questions about danger,"
                    + " and signs that are nearly always right, raise a case by themselves, whatever the reader makes of it.",
            "It never lowers what a child answered or what an officer set. A person always settles the level.",
            "No message leaves this system to be read, and nothing that it reads is kept by it or learned from.");

    private static final List<String> CANNOT = List.of(
            "It reads English alone. A report in another language is not read by it, and has the first look of level one.",
            "Every message that it learned from is invented. Real children write in ways that nobody thought of.",
            "It knows nothing beside the words: not who writes, not what came before, no picture and no file.",
            "It misses some that are urgent, and calls some urgent that are not; how many is said below. What it calls unlikely"
                    + " to be urgent is read by a person all the same.",
            "It may read some ways of writing less well than others. Say so to your supervisor when you see it.");

    private final transient ReaderPage reader;
    private final Paragraph standing = new Paragraph("Looking whether the reader is at work …");

    ReaderView(ReaderPage reader, AuthenticationContext signIn) {
        this.reader = reader;
        addClassNames("room", "reader");
        standing.setId("standing");
        standing.getElement().setAttribute("role", "status");
        add(new H1("The reader"), standing);
        if (signIn.hasRole("SUPERVISOR")) {
            add(new PageLink("/triage/reader/examples", "Examples written here"));
        }
        add(
                section("What it is", IS.stream()),
                section("What it cannot do", CANNOT.stream()),
                setting(reader.setting()),
                new CountsPart(reader.counts()),
                new ExampleSearch(reader));
    }

    /** Whether it is out is known once it has loaded, for which no page waits. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        var look = new DelegatingSecurityContextRunnable(() -> {
            var words = reader.isOut() ? OUT : IN;
            ui.accessLater(() -> standing.setText(words), () -> {}).run();
        });
        Thread.startVirtualThread(look);
    }

    private static Section section(String title, Stream<String> sentences) {
        return new Section(
                new H2(title), new UnorderedList(sentences.map(ListItem::new).toArray(ListItem[]::new)));
    }

    private static Section setting(ReaderSetting setting) {
        var part = section(
                "How it is set",
                setting.prices().stream()
                        .map(price ->
                                price(price) + (price.find() == setting.find() ? " This choice holds now." : "")));
        part.setId("setting");
        part.addComponentAtIndex(
                1,
                new Paragraph(
                        ("Of 100 messages of level one it is to call %d urgent, and %d at least maybe urgent. Of 100 messages of"
                                        + " level two it is to hold %d for a child at risk. The more it is to find, the more it"
                                        + " calls urgent that is not. The setting is a file of the content, cues/reader.yaml.")
                                .formatted(setting.find(), setting.maybe(), setting.atRisk())));
        return part;
    }

    static String price(ReaderSetting.Price price) {
        return price.found() == 0
                ? "Set to find %d of 100: not measured yet.".formatted(price.find())
                : ("Set to find %d of 100: finds %d of 100, and calls %d of 100 others urgent, measured on messages that nothing"
                                + " was learned from.")
                        .formatted(price.find(), price.found(), price.raised());
    }
}
