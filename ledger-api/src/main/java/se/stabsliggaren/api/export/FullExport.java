package se.stabsliggaren.api.export;

import java.io.IOException;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.format.Enclosures.Enclosure;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;

/** All of the incident, and of the register what concerns it. */
record FullExport(IncidentEntry incident, String register) implements ExportScope {

    private static final String ELSEWHERE = "Rör inte den här händelsen.";

    @Override
    public byte[] line(StoredPost post) {
        return ExportScope.open(post);
    }

    @Override
    public boolean shows(StoredPost post, Enclosure enclosure) {
        return enclosure.attachment().digest() instanceof Digest.Sha256;
    }

    @Override
    public byte[] registerLine(StoredPost post) {
        return concerns(post.post()) ? ExportScope.open(post) : ContentLine.withheld(ELSEWHERE);
    }

    private boolean concerns(Post post) {
        return post.event() instanceof RegisterEvent event
                && switch (event) {
                    case RegisterEvent.RegisterOpened ignored -> true;
                    case RegisterEvent.AuthorityRegistered authority ->
                        authority.id().equals(incident.authority());
                    case RegisterEvent.IncidentRegistered registered ->
                        registered.incident().equals(incident.log());
                    case RegisterEvent.IncidentStateNoted noted ->
                        noted.incident().equals(incident.log());
                    case RegisterEvent.IncidentReleased released ->
                        released.incident().equals(incident.log());
                    case RegisterEvent.HeadNoted noted -> noted.incident().equals(incident.log());
                    case RegisterEvent.KeyIntroduced key ->
                        key.log().equals(incident.log()) || key.log().equals(register);
                    case RegisterEvent.LogContinued said ->
                        said.log().equals(incident.log())
                                || said.successor().equals(incident.log())
                                || said.successor().equals(register);
                    case RegisterEvent.MoveNoted noted -> noted.incident().equals(incident.log());
                    case RegisterEvent.AccessChanged ignored -> false;
                    case RegisterEvent.ClockStepped ignored -> true;
                    case RegisterEvent.HistoryDeclared ignored -> true;
                };
    }

    @Override
    public void pictures(RenderedViews pictures, IncidentEntry of, int size, RenderedViews.Frame frame)
            throws IOException {
        pictures.of(of, size, frame);
    }

    @Override
    public void finish(BundleWriter bundle) throws IOException {
        bundle.finishWhole();
    }
}
