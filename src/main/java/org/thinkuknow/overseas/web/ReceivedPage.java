package org.thinkuknow.overseas.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.thinkuknow.overseas.ReceivedCodes;
import org.thinkuknow.overseas.ReceivedPackages;

import java.util.function.Consumer;

/** A mail program that looks at links in advance opens nothing: reading takes a press, in a browser in which a code was given. */
@Controller
class ReceivedPage {

    private static final String PAGE = "/overseas/received/{reference}/{key}";

    private final ReceivedPackages received;
    private final ReceivedCodes codes;
    private final BureauBrowsers browsers;

    private final ApplicationEventPublisher events;

    ReceivedPage(
            ReceivedPackages received, ReceivedCodes codes, BureauBrowsers browsers, ApplicationEventPublisher events) {
        this.events = events;
        this.received = received;
        this.codes = codes;
        this.browsers = browsers;
    }

    @GetMapping(PAGE)
    String arrive(
            @PathVariable String reference,
            @PathVariable String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var arrived = received.find(reference, key);
        if (arrived.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "overseas/unknown";
        }
        model.addAttribute("arrived", arrived.get());
        model.addAttribute("language", arrived.get().bureau().language());
        model.addAttribute("letIn", codes.isLetIn(reference, key, browsers.shown(request)));
        return "overseas/arrived";
    }

    @PostMapping(PAGE + "/code")
    String sendCode(
            @PathVariable String reference,
            @PathVariable String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("sent", codes.send(reference, key));
        return arrive(reference, key, model, request, response);
    }

    @PostMapping(PAGE)
    String open(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var browser = browsers.of(reference, key, code, request, response);
            return read(reference, key, browser, model, request, response);
        } catch (PackageRefused e) {
            return refused(e, reference, key, model, request, response);
        }
    }

    private String read(
            String reference,
            String key,
            String browser,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var opened = received.open(reference, key, browser);
        if (opened.isEmpty()) {
            return arrive(reference, key, model, request, response);
        }
        model.addAttribute("opened", opened.get());
        model.addAttribute("dispatch", opened.get().dispatch());
        model.addAttribute("language", opened.get().dispatch().bureau().language());
        model.addAttribute("kinds", AnswerKind.values());
        return "overseas/opened";
    }

    /** Takes a step, and shows the package after it, with why it could not be taken if so. */
    private String step(
            String reference,
            String key,
            String code,
            Consumer<String> step,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var browser = browsers.of(reference, key, code, request, response);
            try {
                step.accept(browser);
            } catch (PackageRefused e) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problem", e.getMessage());
            }
            return read(reference, key, browser, model, request, response);
        } catch (PackageRefused e) {
            return refused(e, reference, key, model, request, response);
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
            HttpServletRequest request,
            HttpServletResponse response) {
        return step(
                reference,
                key,
                code,
                browser -> received.acknowledge(reference, key, browser, by, shown),
                model,
                request,
                response);
    }

    @PostMapping(PAGE + "/outcome")
    String answer(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kind = AnswerKind.named(outcome);
        if (kind.isEmpty() && !outcome.isEmpty()) {
            events.publishEvent(RefusedTry.VALUE);
        }
        return step(
                reference,
                key,
                code,
                browser -> {
                    model.addAttribute("typed", words);
                    received.answer(reference, key, browser, kind, words);
                    model.addAttribute("typed", "");
                },
                model,
                request,
                response);
    }

    private String refused(
            PackageRefused refusal,
            String reference,
            String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("problem", refusal.getMessage());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return arrive(reference, key, model, request, response);
    }
}
