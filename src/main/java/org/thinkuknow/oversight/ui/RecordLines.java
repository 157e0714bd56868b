package org.thinkuknow.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.audit.AuditSearch.Place;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.oversight.RecordDesk;
import org.thinkuknow.oversight.RecordFilter;
import org.thinkuknow.oversight.RecordPage;
import org.thinkuknow.oversight.RecordPeople.Person;
import org.thinkuknow.shell.Buttons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lines of the record under their days, and the way on to older ones. */
class RecordLines extends Div {

    /** Whoever reads more than this takes fewer days, or the table. */
    private static final int MOST_SHOWN = 1_000;

    private final Paragraph said = new Paragraph();
    private final Div days = new Div();
    private final Div ways = new Div();
    private final NativeButton more = Buttons.plain("more", "Show %d more".formatted(RecordDesk.PAGE), this::showMore);
    private final Set<String> people;
    private final Consumer<RecordFilter> choose;
    private final BiFunction<RecordFilter, Place, RecordPage> goOn;
    private RecordFilter filter = RecordFilter.ALL;
    private Optional<Place> next = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();
    private OrderedList lastList = new OrderedList();
    private int shown;

    /**
     * @param choose shows what was chosen by pressing a name or a way out of an empty page
     * @param goOn   finds the lines after one
     */
    RecordLines(List<Person> people, Consumer<RecordFilter> choose, BiFunction<RecordFilter, Place, RecordPage> goOn) {
        this.people = people.stream().map(Person::number).collect(Collectors.toSet());
        this.choose = choose;
        this.goOn = goOn;
        said.setId("said");
        said.getElement().setAttribute("role", "status");
        ways.setId("ways");
        more.addClassName("chip");
        days.setId("lines");
        add(said, ways, days, more);
    }

    /** Shows the first lines of a choice. */
    void show(RecordFilter wanted, RecordPage first) {
        filter = wanted;
        lastDay = Optional.empty();
        shown = 0;
        days.removeAll();
        ways.removeAll();
        append(first);
        if (shown == 0) {
            waysOut();
        } else {
            ways.add(table());
        }
    }

    private void showMore() {
        next.ifPresent(place -> append(goOn.apply(filter, place)));
    }

    private void append(RecordPage page) {
        next = page.next();
        page.lines().forEach(this::append);
        shown += page.lines().size();
        more.setVisible(next.isPresent() && shown < MOST_SHOWN);
        said.setText(words());
    }

    private void append(RecordPage.Line line) {
        var day = UkTime.date(line.at());
        if (lastDay.filter(day::equals).isEmpty()) {
            lastDay = Optional.of(day);
            lastList = new OrderedList();
            lastList.addClassName("log");
            days.add(new Section(new H2(UkTime.weekday(day)), lastList));
        }
        lastList.add(new RecordRow(line, filter, people.contains(line.person()), choose));
    }

    private String words() {
        if (shown == 0) {
            return filter.hasDays() ? "Nothing in these days that fits." : "Nothing is recorded that fits.";
        }
        if (next.isEmpty()) {
            return shown == 1 ? "One line." : String.format(Locale.UK, "%,d lines, and no others.", shown);
        }
        return shown < MOST_SHOWN
                ? String.format(Locale.UK, "The newest %,d lines. Older ones are at the end.", shown)
                : String.format(
                        Locale.UK, "%,d lines are shown. For older ones choose fewer days, or take the table.", shown);
    }

    private void waysOut() {
        if (filter.hasDays()) {
            out("no-days", "Clear the days", filter.on(null, null));
        }
        if (!filter.person().isEmpty()) {
            out("no-person", "Show anybody", filter.by(""));
        }
        if (filter.what() != null) {
            out("no-act", "Show whatever they did", filter.doing(null));
        }
        if (!filter.reference().isEmpty()) {
            out("no-reference", "Show any reference", filter.about(""));
        }
    }

    private void out(String id, String words, RecordFilter wanted) {
        var out = Buttons.plain(id, words, () -> choose.accept(wanted));
        out.addClassName("chip");
        ways.add(out);
    }

    private Component table() {
        var link = new Anchor("/audit/record.csv" + filter.query(), "Take this as a table (CSV)");
        link.setId("table");
        link.setRouterIgnore(true);
        link.addClassName("file");
        return new Paragraph(
                link,
                new Text(" The newest %,d lines at most; it is written down that you took it."
                        .formatted(RecordDesk.MOST_IN_A_FILE)));
    }
}
