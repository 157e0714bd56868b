package org.thinkuknow.overseas.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.overseas.AnswerKind;
import org.thinkuknow.overseas.PackageRefused;
import org.thinkuknow.overseas.ReceivedPackages;

import java.util.Arrays;

/** A mail program that looks at links in advance opens nothing: reading takes a code and a press of a button. */
@Controller
class ReceivedPage {

    private static final String PAGE = "/overseas/received/{reference}/{key}";

    private final ReceivedPackages received;

    private final ApplicationEventPublisher events;

    ReceivedPage(ReceivedPackages received, ApplicationEventPublisher events) {
        this.events = events;
        this.received = received;
    }

    @GetMapping(PAGE)
    String arrive(@PathVariable String reference, @PathVariable String key, Model model, HttpServletResponse response) {
        var arrived = received.find(reference, key);
        if (arrived.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "overseas/unknown";
        }
        model.addAttribute("arrived", arrived.get());
        model.addAttribute("language", arrived.get().bureau().language());
        return "overseas/arrived";
    }

    @PostMapping(PAGE)
    String open(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        try {
            var opened = received.open(reference, key, code);
            if (opened.isEmpty()) {
                return arrive(reference, key, model, response);
            }
            model.addAttribute("opened", opened.get());
            model.addAttribute("dispatch", opened.get().dispatch());
            model.addAttribute("language", opened.get().dispatch().bureau().language());
            model.addAttribute("code", code);
            model.addAttribute("kinds", AnswerKind.values());
            return "overseas/opened";
        } catch (PackageRefused e) {
            return refused(e, reference, key, model, response);
        }
    }

    @PostMapping(PAGE + "/acknowledge")
    String acknowledge(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "0") int shown,
            Model model,
            HttpServletResponse response) {
        try {
            received.acknowledge(reference, key, code, by, shown);
        } catch (PackageRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", e.getMessage());
        }
        return open(reference, key, code, model, response);
    }

    @PostMapping(PAGE + "/outcome")
    String answer(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        try {
            received.answer(reference, key, code, kind(outcome), words);
        } catch (PackageRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", e.getMessage());
        }
        return open(reference, key, code, model, response);
    }

    private AnswerKind kind(String name) {
        var known = Arrays.stream(AnswerKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (known.isEmpty() && !name.isEmpty()) {
            events.publishEvent(RefusedTry.VALUE);
        }
        return known.orElse(AnswerKind.NOT_USED);
    }

    private String refused(
            PackageRefused refusal, String reference, String key, Model model, HttpServletResponse response) {
        model.addAttribute("problem", refusal.getMessage());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return arrive(reference, key, model, response);
    }
}
