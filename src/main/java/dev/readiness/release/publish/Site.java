package dev.readiness.release.publish;

import java.util.List;
import java.util.Optional;

/** What a forge can do with the release pages of one repository. */
public interface Site extends AutoCloseable {

    /** Whether a page can be hidden until somebody lets it be seen. */
    boolean hasDrafts();

    /**
     * Makes sure that the tag is there and means the same: a forge may make a missing one itself, at whatever commit its
     * default branch is.
     */
    void requireTag(String tag, String commit) throws RefusedException;

    Optional<Page> find(String tag) throws RefusedException;

    /** Makes a page without files, as a draft where there are drafts. */
    Page create(Publication publication) throws RefusedException;

    /**
     * Says anew what the page says.
     *
     * @param show whether a draft becomes public
     */
    Page update(Page page, Publication publication, boolean show) throws RefusedException;

    List<Shelved> assets(Page page, Publication publication) throws RefusedException;

    void remove(Shelved asset) throws RefusedException;

    void upload(Page page, Publication publication, Asset asset) throws RefusedException;

    @Override
    void close();
}
