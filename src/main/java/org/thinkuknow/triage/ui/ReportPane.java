package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.triage.OpenCase;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was told, large: the words first, then everything else, then the messages. */
class ReportPane extends Section {

    /**
     * Leads the keyboard to the open case, without a frame that nobody asked for. A page that has just been loaded is hidden, and then
     * put together anew: for about two seconds a focus that is lost to nothing comes back.
     */
    static final String FOCUS = """
            const heading = this.querySelector('h1');
            heading?.focus({preventScroll: true});
            heading?.classList.add('quiet');
            const lead = (frames) => {
                if (document.activeElement === document.body) {
                    heading.focus({preventScroll: true});
                }
                if (frames > 0) {
                    requestAnimationFrame(() => lead(frames - 1));
                } else if (document.activeElement === heading) {
                    heading.addEventListener('blur', () => heading.classList.remove('quiet'), {once: true});
                } else {
                    heading.classList.remove('quiet');
                }
            };
            if (heading) {
                lead(120);
            }
            """;

    /** Whom a report is about, as the form says it of itself, in the words of whoever reads it. */
    private static final Map<String, String> ABOUT = Map.of(
            "me", "the person who wrote",
            "friend", "a friend of the person who wrote",
            "my-child", "the child of the person who wrote",
            "pupil", "a pupil",
            "other", "somebody else");

    private final HighlightedText words;
    private final Map<Integer, HighlightedText> messages = new HashMap<>();

    /**
     * @param signs   finds the signs of danger in a text, to mark them
     * @param printed writes down that the case is put on paper
     * @param reasonsFirst whether the words are folded up until they are asked for
     */
    ReportPane(
            OpenCase open,
            Function<String, List<HighlightedText.Sign>> signs,
            Runnable printed,
            boolean reasonsFirst,
            Instant now) {
        addClassName("told-pane");
        var report = open.report();
        var heading = new H1(report.reference());
        heading.setId(SkipLinks.CASE);
        heading.getElement().setAttribute("tabindex", "-1");
        words = words(report.words().getOrDefault(Field.WHAT, ""), signs);
        var arrival = new Paragraph(
                new Span("By " + report.door().words()
                        + (report.formLanguage().isEmpty() ? "" : " in " + report.formLanguage()) + ", "),
                ReadableTimes.component(report.receivedAt(), now));
        add(heading, new CaseOnPaper(open, printed, now), arrival);
        var told = List.<Component>of(words, dangers(report), rest(report), messages(report, signs, now));
        if (reasonsFirst) {
            add(new FoldedWords(open.facts().judged().reasons(), told));
        } else {
            add(told);
        }
    }

    private static HighlightedText words(String text, Function<String, List<HighlightedText.Sign>> signs) {
        var words = new HighlightedText(text, signs);
        words.addClassName("words");
        return words;
    }

    /** Marks what weighed for the reader, too. */
    void weigh(Explained explained) {
        words.weigh(explained.inWords());
        explained.inMessages().forEach((number, weighed) -> {
            var message = messages.get(number);
            if (message != null) {
                message.weigh(weighed);
            }
        });
    }

    static DescriptionList dangers(FiledReport report) {
        var list = new DescriptionList();
        list.addClassName("dangers");
        var door = report.door();
        line(list, "Meeting ahead", report.dangers().meeting().words(door));
        line(list, "Hurt or threatened", report.dangers().hurt().words(door));
        line(list, "Self-harm or not living", report.dangers().selfharm().words(door));
        if (report.words().containsKey(Field.HOME)) {
            line(list, "Safe to go home", report.words().getOrDefault(Field.HOME, ""));
        }
        return list;
    }

    static DescriptionList rest(FiledReport report) {
        var list = new DescriptionList();
        Arrays.stream(Field.values())
                .filter(field -> field != Field.WHAT
                        && field != Field.HOME
                        && report.words().containsKey(field))
                .forEach(field -> {
                    var told = report.words().getOrDefault(field, "");
                    line(list, field, field == Field.WHO ? about(told, report.door()) : told);
                });
        list.setVisible(report.words().size() > 1);
        return list;
    }

    /** Whoever called has written nothing. */
    private static String about(String told, Door door) {
        var words = ABOUT.getOrDefault(told, told);
        return door == Door.TELEPHONE ? words.replace("who wrote", "who called") : words;
    }

    private Section messages(FiledReport report, Function<String, List<HighlightedText.Sign>> signs, Instant now) {
        var list = new OrderedList();
        list.addClassName("messages");
        report.messages().forEach(message -> {
            var text =
                    new HighlightedText(message.text(), message.author() == Author.CHILD ? signs : centre -> List.of());
            var line = new ListItem(new Span(message.from()), ReadableTimes.component(message.sentAt(), now), text);
            line.addClassName(message.author() == Author.CHILD ? "from-child" : "from-centre");
            list.add(line);
            messages.put(messages.size(), text);
        });
        return report.messages().isEmpty()
                ? new Section(new H2("Messages"), new Paragraph("No message has gone either way yet."))
                : new Section(new H2("Messages"), list);
    }

    /** A wanted person is named by a reference, which leads to what the public reads of them. */
    private static void line(DescriptionList list, Field field, String text) {
        if (field == Field.WANTED) {
            list.add(
                    new DescriptionList.Term(field.label()),
                    new DescriptionList.Description(new PageLink("/wanted/" + text, text)));
        } else {
            line(list, field.label(), text);
        }
    }

    private static void line(DescriptionList list, String label, String text) {
        var description = new DescriptionList.Description(text);
        description.getElement().setAttribute("dir", "auto");
        list.add(new DescriptionList.Term(label), description);
    }
}
