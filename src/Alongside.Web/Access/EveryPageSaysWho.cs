namespace Alongside.Web.Access;

/// <summary>Start-up refuses a page or endpoint that says neither whom it needs nor why it is open to everyone.</summary>
internal static class EveryPageSaysWho
{
    public static void Insist(IEnumerable<EndpointDataSource> sources)
    {
        var silent = Silent(sources.SelectMany(s => s.Endpoints)).ToList();
        if (silent.Count > 0)
            throw new InvalidOperationException($"These pages do not say who they are for: {string.Join(", ", silent)}. Add [Needs(May.…)] or [OpenToEveryone(\"because…\")].");
    }

    internal static IEnumerable<string> Silent(IEnumerable<Endpoint> endpoints) =>
        endpoints.Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is null && e.Metadata.GetMetadata<OpenToEveryoneAttribute>() is null
                && e.Metadata.GetMetadata<HandedOverAttribute>() is null)
            .Select(e => e.DisplayName ?? "?");
}
