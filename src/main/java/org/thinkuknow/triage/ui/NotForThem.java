package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.ReferralPreview.WouldRead;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.FramedPage;
import org.thinkuknow.shell.GatheredWords;
import org.thinkuknow.withheld.WhyWithheld;
import org.thinkuknow.withheld.WithheldWords;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the agencies that a case is referred to do not read, and the page that each of them will read. */
class NotForThem extends Div {

    /** The field under which what is gathered waits to be sent. */
    static final String FIELD = "left-out-all";

    private static final String SEE = "See what they will read";
    private static final String CLOSE = "Close what they will read";

    private final GatheredWords<WhyWithheld, WithheldWords> gathered;
    private final Div pages = new Div();
    private final Paragraph first = new Paragraph("Choose whom you ask first.");
    private final Map<String, WillRead> shown = new HashMap<>();
    private final transient Supplier<List<Agency>> agencies;
    private final transient Preview preview;
    private final NativeButton see = Buttons.plain("see-page", SEE, this::see);

    /**
     * @param offered  words that may be meant
     * @param agencies who is chosen now
     * @param preview  what an agency would read without these words
     */
    NotForThem(List<String> offered, UnsentFields unsent, Supplier<List<Agency>> agencies, Preview preview) {
        this.agencies = agencies;
        this.preview = preview;
        addClassName("not-for-them");
        var words = new PickedWords("Words that they do not need", "left-out");
        words.setHelperText("Left out wherever they stand, in the messages and in what you write.");
        var why = new ComboBox<>("Why", WhyWithheld.values());
        why.setItemLabelGenerator(WhyWithheld::words);
        gathered = new GatheredWords<>(
                words,
                why,
                WhyWithheld.SOMEBODY_ELSE,
                WithheldWords::new,
                WithheldWords::words,
                each -> each.why().words());
        gathered.offer(offered);
        unsent.keep(gathered, NotForThem::written, NotForThem::read);
        gathered.addValueChangeListener(changed -> changed());
        pages.setId("will-read");
        pages.add(Buttons.plain("close-page", CLOSE, this::see), first);
        pages.addClassName("will-read-pages");
        pages.setVisible(false);
        var fold = new NativeDetails("Leave words out", gathered);
        fold.addClassName("leave-out");
        add(unsent.unfolded(fold), see, pages);
    }

    /** What is left out. */
    List<WithheldWords> words() {
        return gathered.getValue();
    }

    /** Shows the pages anew, if they are shown, because what goes out has changed. */
    void changed() {
        if (!pages.isVisible()) {
            return;
        }
        var all = agencies.get();
        first.setVisible(all.isEmpty());
        shown.values().forEach(each -> each.setVisible(false));
        for (var before = 0; before < all.size(); before++) {
            page(all.get(before)).show(preview.of(all.get(before), before, words()));
        }
    }

    private void see() {
        var open = !pages.isVisible();
        pages.setVisible(open);
        see.setText(open ? CLOSE : SEE);
        see.getElement().setAttribute("aria-expanded", String.valueOf(open));
        changed();
    }

    private WillRead page(Agency agency) {
        return shown.computeIfAbsent(agency.code(), code -> {
            var page = new WillRead(agency);
            pages.add(page);
            return page;
        });
    }

    private static String written(List<WithheldWords> all) {
        return all.stream().map(each -> each.why().name() + " " + each.words()).collect(Collectors.joining("\n"));
    }

    private static List<WithheldWords> read(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new WithheldWords(parts[1], WhyWithheld.valueOf(parts[0])))
                .toList();
    }

    /** Makes the page of an agency, to be the next but so many of the case's referrals. */
    @FunctionalInterface
    interface Preview {
        WouldRead of(Agency agency, int before, List<WithheldWords> withheld);
    }

    /** The page of one agency, and at how many places something is left out of it. */
    private static final class WillRead extends Div {

        private final Paragraph count = new Paragraph();
        private final FramedPage page;

        private WillRead(Agency agency) {
            var title = "This is what %s will read".formatted(agency.name());
            count.setId("places-" + agency.code());
            count.getElement().setAttribute("role", "status");
            page = new FramedPage("page-" + agency.code(), title);
            addClassName("will-read");
            add(new H3(title), count, page);
        }

        private void show(WouldRead read) {
            setVisible(true);
            count.setText(
                    switch (read.places()) {
                        case 0 -> "Nothing is left out.";
                        case 1 -> "1 place is left out.";
                        default -> read.places() + " places are left out.";
                    });
            page.show(read.page());
        }
    }
}
