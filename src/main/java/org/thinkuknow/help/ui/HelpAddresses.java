package org.thinkuknow.help.ui;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Laws;
import org.thinkuknow.help.DataController;
import org.thinkuknow.help.HelpPage;
import org.thinkuknow.help.HelpPages;
import org.thinkuknow.help.ReportKeeping;
import org.thinkuknow.shell.PlainDocuments;
import org.thinkuknow.shell.SiteMapped;

import java.util.Optional;
import java.util.stream.Stream;

/** The help pages, by address. */
@Controller
class HelpAddresses implements SiteMapped {

    private final HelpPages pages;
    private final Helplines helplines;
    private final Laws laws;
    private final WhoAnswers whoAnswers;
    private final PlainDocuments documents;

    HelpAddresses(
            HelpPages pages,
            Helplines helplines,
            Laws laws,
            Centre centre,
            DataController controller,
            ReportKeeping keeping,
            PlainDocuments documents) {
        this.pages = pages;
        this.helplines = helplines;
        this.laws = laws;
        whoAnswers = new WhoAnswers(centre, controller, keeping);
        this.documents = documents;
    }

    @GetMapping("/help")
    ResponseEntity<String> all() {
        return documents.answer(Optional.of(HelpList.of(pages.all())), "help");
    }

    @GetMapping("/help/{slug}")
    ResponseEntity<String> one(@PathVariable String slug) {
        return at("/help/" + slug, slug);
    }

    @GetMapping("/privacy")
    ResponseEntity<String> privacy() {
        return at("/privacy", "privacy");
    }

    @GetMapping("/accessibility")
    ResponseEntity<String> accessibility() {
        return at("/accessibility", "accessibility");
    }

    private ResponseEntity<String> at(String address, String slug) {
        return documents.answer(
                pages.find(slug)
                        .filter(page -> page.address().equals(address))
                        .map(page -> HelpArticle.of(page, helplines, laws, whoAnswers)),
                address.substring(1));
    }

    @Override
    public Stream<String> addresses() {
        return Stream.concat(Stream.of("/help"), pages.all().stream().map(HelpPage::address));
    }
}
