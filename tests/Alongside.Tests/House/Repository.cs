namespace Alongside.Tests.House;

/// <summary>The folder that all of this lives in, for tests about the house itself.</summary>
public static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Alongside.slnx")) ? folder : Above(Directory.GetParent(folder)!.FullName);
}
