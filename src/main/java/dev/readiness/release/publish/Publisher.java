package dev.readiness.release.publish;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.publish.ReleasePage.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the page of a release to what it is to be, from whatever it is: run twice, the second run changes nothing; run
 * again after a failure, it goes on where that one ended. So a page is made as a draft, gets its files, and becomes public
 * last.
 */
public record Publisher(Site site) {

    /**
     * Makes the page, or brings it up to date.
     *
     * @throws ReadinessException when the forge does not do it; what was made until then stays
     */
    public ReleasePage publish(Publication wanted) {
        Optional<Page> found;
        Page page;
        try {
            site.requireTag(wanted.tag(), wanted.commit());
            found = site.find(wanted.tag());
            page = found.isPresent() ? found.get() : site.create(wanted);
        } catch (RefusedException e) {
            throw new ReadinessException(e.what(), e.fix());
        }
        try {
            return complete(found, page, wanted);
        } catch (RefusedException e) {
            throw new ReadinessException(
                    e.what() + ". The " + (page.draft() ? "draft" : "page") + " stays, half done: " + page.url(),
                    e.fix() + "; then run readiness:publish again, which does the rest");
        }
    }

    private ReleasePage complete(Optional<Page> found, Page page, Publication wanted) throws RefusedException {
        List<String> uploaded = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<Shelved> there = wanted.assets().isEmpty() ? List.of() : site.assets(page, wanted);
        for (Asset asset : wanted.assets()) {
            List<Shelved> same = there.stream()
                    .filter(one -> one.name().equals(asset.name()))
                    .toList();
            if (same.size() == 1 && same.get(0).is(asset)) {
                kept.add(asset.name());
                continue;
            }
            for (Shelved old : same) {
                site.remove(old);
            }
            site.upload(page, wanted, asset);
            (same.isEmpty() ? uploaded : replaced).add(asset.name());
        }
        boolean show = page.draft() && !wanted.draft();
        boolean rewrite = found.isPresent() && !page.says(wanted);
        Page now = show || rewrite ? site.update(page, wanted, show) : page;
        boolean same = !show && !rewrite && uploaded.isEmpty() && replaced.isEmpty();
        Change change = found.isEmpty() ? Change.CREATED : same ? Change.UNCHANGED : Change.UPDATED;
        return new ReleasePage(now.url(), change, now.draft(), uploaded, replaced, kept);
    }
}
