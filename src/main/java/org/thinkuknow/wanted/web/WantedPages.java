package org.thinkuknow.wanted.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.wanted.PublicList;
import org.thinkuknow.wanted.Region;
import org.thinkuknow.wanted.Sex;

import java.util.Arrays;
import java.util.Optional;

/**
 * The pages on which the public sees wanted people: for adults, without script, cookie, session or query. Search engines may keep none of
 * it, because they would show somebody's name and face after the person has been taken down (decision 0067).
 */
@Controller
class WantedPages {

    static final String KEPT = "max-age=60";
    static final String ROBOTS = "X-Robots-Tag";
    static final String NOT_FOR_ROBOTS = "noindex, noarchive, noimageindex";

    private final PublicList list;
    private final Centre centre;

    WantedPages(PublicList list, Centre centre) {
        this.list = list;
        this.centre = centre;
    }

    @GetMapping("/wanted")
    String all(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String sex,
            Model model,
            HttpServletResponse response) {
        if (!list.isKnown()) {
            return later(model, response);
        }
        var inRegion = one(Region.values(), region);
        var ofSex = one(Sex.values(), sex);
        model.addAttribute(
                "people",
                list.people().stream()
                        .filter(person ->
                                inRegion.filter(each -> each != person.region()).isEmpty())
                        .filter(person ->
                                ofSex.filter(each -> each != person.sex()).isEmpty())
                        .toList());
        model.addAttribute("regions", Region.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("region", inRegion.orElse(null));
        model.addAttribute("sex", ofSex.orElse(null));
        return page("wanted/list", model, response);
    }

    @GetMapping("/wanted/{reference}")
    String one(@PathVariable String reference, Model model, HttpServletResponse response) {
        if (!list.isKnown()) {
            return later(model, response);
        }
        var person = list.find(reference);
        if (person.isPresent()) {
            model.addAttribute("person", person.get());
            return page("wanted/person", model, response);
        }
        if (list.isGone(reference)) {
            response.setStatus(HttpStatus.GONE.value());
            return page("wanted/gone", model, response);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private String page(String template, Model model, HttpServletResponse response) {
        model.addAttribute("testCopy", centre.isTestCopy());
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        response.setHeader(ROBOTS, NOT_FOR_ROBOTS);
        return template;
    }

    private String later(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        page("", model, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "wanted/later";
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
