namespace Alongside.BrowserTests.House;

/// <summary>What a page is seen on.</summary>
/// <param name="Name">As a test calls it.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Touch">Pointed at with a finger, not a mouse.</param>
public sealed record Screen(string Name, int Width, int Height, bool Touch)
{
    public static Screen Phone { get; } = new("phone", 360, 740, Touch: true);

    public static Screen Laptop { get; } = new("laptop", 1280, 800, Touch: false);

    /// <summary>The narrowest on which every page works: a small phone, or a laptop's page at four times its size.</summary>
    public static Screen Narrow { get; } = new("narrow", 320, 640, Touch: true);

    public static Screen Named(string name) => name == Laptop.Name ? Laptop : name == Narrow.Name ? Narrow : Phone;
}
