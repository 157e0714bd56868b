package org.thinkuknow.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.shell.SiteMapped;
import org.thinkuknow.statistics.Edition;
import org.thinkuknow.statistics.Editions;
import org.thinkuknow.statistics.FigureCsv;
import org.thinkuknow.statistics.Period;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the centre did, in numbers, for everybody: one edition a week, each kept for good. It has no script and sets nothing. */
@Controller
class ServicePage implements SiteMapped {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String PAGE = "statistics/service";

    private final Editions editions;
    private final Centre centre;

    ServicePage(Editions editions, Centre centre) {
        this.editions = editions;
        this.centre = centre;
    }

    @Override
    public Stream<String> addresses() {
        return Stream.of("/service");
    }

    @GetMapping("/service")
    @Nullable
    String latest(Model model, WebRequest request) {
        return page(editions.latest(), model, request);
    }

    @GetMapping("/service/{week}")
    @Nullable
    String one(@PathVariable String week, Model model, WebRequest request) {
        var edition = editions.of(week);
        if (edition.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(edition, model, request);
    }

    /** An edition never changes; what changes is the list of the others below it. */
    private @Nullable String page(Optional<Edition> edition, Model model, WebRequest request) {
        var tag = "W/\"%s-%d\""
                .formatted(
                        edition.map(Edition::week).orElse(""), editions.weeks().size());
        if (request.checkNotModified(tag)) {
            return null;
        }
        model.addAttribute("edition", edition.orElse(null));
        model.addAttribute(
                "week", edition.map(Edition::week).map(ServicePage::words).orElse(""));
        model.addAttribute(
                "quarter", edition.map(Edition::quarter).map(ServicePage::words).orElse(""));
        model.addAttribute("made", edition.map(each -> UkTime.day(each.made())).orElse(""));
        model.addAttribute("weeks", editions.weeks());
        model.addAttribute("signs", Sign.values());
        model.addAttribute("testCopy", centre.isTestCopy());
        return PAGE;
    }

    private static String words(String name) {
        return Period.named(name).map(Period::words).orElse(name);
    }

    @GetMapping("/service.json")
    ResponseEntity<byte[]> json() {
        return latest(MediaType.APPLICATION_JSON, editions::json);
    }

    @GetMapping("/service.csv")
    ResponseEntity<byte[]> csv() {
        return latest(
                CSV,
                edition -> FigureCsv.of(Stream.concat(edition.ofWeek().stream(), edition.ofQuarter().stream())
                                .toList())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> latest(MediaType type, Function<Edition, byte[]> written) {
        var edition = editions.latestOrNone();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag("\"%s\"".formatted(edition.week()))
                .body(written.apply(edition));
    }
}
