namespace Alongside.Web.Import;

/// <summary>What somebody asked to import.</summary>
/// <param name="What">Which kind of files.</param>
/// <param name="Path">A file, or for the statutory files their folder.</param>
internal sealed record ImportRequest(ImportOf What, string Path)
{
    /// <summary>Read and judge everything, and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>What the organisation is called, where the record has no name for it yet.</summary>
    public string? Organisation { get; init; }

    /// <summary>The team that holds the families that come: its workers reach them. Begun when there is none of that name.</summary>
    public string? Team { get; init; }

    /// <summary>Workers and teams that the files name and nobody here knows are added, instead of their rows set aside.</summary>
    public bool AddStaff { get; init; }
}
