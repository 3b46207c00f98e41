namespace Alongside.Web.Access;

/// <summary>Start-up refuses a page or endpoint that says neither whom it needs nor why it is open to everyone.</summary>
internal static class EveryPageSaysWho
{
    public static void Insist(IEnumerable<EndpointDataSource> sources)
    {
        var endpoints = sources.SelectMany(s => s.Endpoints).ToList();
        var (silent, torn) = (Silent(endpoints).ToList(), Torn(endpoints).ToList());
        if (torn.Count > 0) throw new InvalidOperationException($"These pages say both whom they need and that they are open to everyone: {string.Join(", ", torn)}.");
        if (silent.Count > 0)
            throw new InvalidOperationException($"These pages do not say who they are for: {string.Join(", ", silent)}. Add [Needs(May.…)] or [OpenToEveryone(\"because…\")].");
    }

    /// <summary>Pages that say whom they need and also that they are open: the second would win.</summary>
    internal static IEnumerable<string> Torn(IEnumerable<Endpoint> endpoints) =>
        endpoints.Where(e => e.Metadata.GetMetadata<OpenToEveryoneAttribute>() is not null && (e.Metadata.GetMetadata<NeedsAttribute>() is not null || e.Metadata.GetMetadata<HandedOverAttribute>() is not null))
            .Select(e => e.DisplayName ?? "?");

    internal static IEnumerable<string> Silent(IEnumerable<Endpoint> endpoints) =>
        endpoints.Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is null && e.Metadata.GetMetadata<OpenToEveryoneAttribute>() is null
                && e.Metadata.GetMetadata<HandedOverAttribute>() is null)
            .Select(e => e.DisplayName ?? "?");
}
