using Alongside.Domain.People;

namespace Alongside.Web.Commands.Generate;

/// <summary>Names as a northern English city has them. Lists of our own; nobody in particular is meant.</summary>
internal static class InventedNames
{
    private static readonly (double Share, string[] Given, string[] Family)[] Kinds =
    [
        (48, ["Alfie", "Amber", "Archie", "Beth", "Callum", "Chloe", "Connor", "Daisy", "Dean", "Ella", "Ellis", "Evie", "Faye", "Finley", "Freya", "George", "Grace", "Hannah", "Harvey", "Holly", "Isla", "Jack", "Jade", "Jake", "Jodie", "Josh", "Kayleigh", "Keira", "Kit", "Kyle", "Leah", "Lewis", "Liam", "Lucy", "Maisie", "Mason", "Megan", "Millie", "Nathan", "Niamh", "Oliver", "Paige", "Poppy", "Reece", "Robyn", "Rosie", "Ruby", "Ryan", "Sam", "Shannon", "Sian", "Stacey", "Theo", "Tilly", "Toby", "Wayne", "Zoe"],
            ["Ackroyd", "Appleyard", "Armitage", "Barraclough", "Bell", "Binns", "Booth", "Bramley", "Brook", "Clegg", "Crossley", "Dyson", "Ellis", "Farrar", "Firth", "Gaunt", "Gledhill", "Greenwood", "Haigh", "Hardcastle", "Hepworth", "Hirst", "Holroyd", "Illingworth", "Jagger", "Kaye", "Lister", "Lockwood", "Lumb", "Mallinson", "Metcalfe", "Midgley", "Naylor", "Oldroyd", "Parkin", "Pickles", "Priestley", "Ramsden", "Rhodes", "Sutcliffe", "Sykes", "Teale", "Thackray", "Tordoff", "Varley", "Wadsworth", "Whitaker", "Womersley"]),
        (13, ["Aaliyah", "Aisha", "Ali", "Amina", "Asad", "Bilal", "Fahad", "Farah", "Hamza", "Haroon", "Iqra", "Khadija", "Maryam", "Mehreen", "Mustafa", "Nadia", "Nimra", "Omar", "Rabia", "Sana", "Shazia", "Sumaira", "Tariq", "Usman", "Yasmin", "Zainab", "Zara", "Zubair"],
            ["Akhtar", "Ali", "Aslam", "Begum", "Bhatti", "Butt", "Hussain", "Iqbal", "Javed", "Khan", "Mahmood", "Malik", "Mir", "Mirza", "Nawaz", "Qureshi", "Rafiq", "Raja", "Rehman", "Saleem", "Shah", "Yousaf"]),
        (6, ["Aleksandra", "Bartek", "Dorota", "Elżbieta", "Grzegorz", "Hania", "Jakub", "Kasia", "Krzysztof", "Łukasz", "Magda", "Małgorzata", "Michał", "Ola", "Paweł", "Piotr", "Wojtek", "Zosia", "Zuzia"],
            ["Bąk", "Dąbrowska", "Gajewski", "Jabłoński", "Kaczmarek", "Kowalczyk", "Król", "Lis", "Nowicki", "Piątek", "Sikora", "Wójcik", "Wrona", "Zając", "Żak"]),
        (6, ["Abena", "Akosua", "Ama", "Chidi", "Chinwe", "Efua", "Emeka", "Folake", "Ife", "Kofi", "Kwame", "Ngozi", "Nneka", "Obinna", "Ola", "Seun", "Temi", "Tobi", "Yaw", "Yewande"],
            ["Adebayo", "Adjei", "Agyeman", "Asante", "Balogun", "Boateng", "Chukwu", "Eze", "Mensah", "Nwosu", "Obi", "Ofori", "Okafor", "Okeke", "Owusu", "Sarpong"]),
        (5, ["Amarjit", "Arjan", "Baljit", "Gurpreet", "Harjit", "Jasleen", "Jaspreet", "Kiran", "Manpreet", "Navdeep", "Priya", "Raj", "Ravi", "Simran", "Sukhi", "Anjali", "Meera", "Rohan", "Sunita", "Vikram"],
            ["Bains", "Chaudhary", "Dhillon", "Gill", "Grewal", "Joshi", "Kaur", "Mistry", "Patel", "Sandhu", "Sharma", "Sidhu", "Singh", "Sohal", "Varma"]),
        (5, ["Anca", "Andrei", "Bogdan", "Cătălina", "Cosmin", "Daciana", "Florin", "Gabriela", "Ilinca", "Ionuț", "Mihai", "Mirela", "Răzvan", "Ștefan", "Teodora", "Viorica"],
            ["Albu", "Bălan", "Ciobanu", "Dinu", "Dragomir", "Lupu", "Manole", "Moraru", "Neagu", "Pavel", "Rotaru", "Șerban", "Stan", "Țurcan"]),
        (4, ["Abdi", "Amal", "Ayaan", "Bashir", "Fadumo", "Habiba", "Hodan", "Idil", "Ifrah", "Liban", "Sagal", "Samatar", "Warsame", "Yusra"],
            ["Abdullahi", "Aden", "Barre", "Dirie", "Egal", "Farah", "Guled", "Hersi", "Jama", "Nur", "Osman", "Samatar", "Warsame"]),
        (3, ["Adil", "Dilan", "Evîn", "Hêvî", "Jiyan", "Karwan", "Narin", "Nezir", "Rojin", "Sherko", "Shilan", "Zîn", "Ayşe", "Çiğdem", "Emre", "Gül", "İpek"],
            ["Aydın", "Baran", "Çelik", "Demirel", "Doğan", "Karim", "Öztürk", "Rashid", "Rostam", "Salih", "Şahin", "Yıldız"]),
        (3, ["Alem", "Biniam", "Dawit", "Eden", "Feven", "Hiwet", "Mebrahtu", "Meron", "Natnael", "Rahel", "Saba", "Semhar", "Yonas"],
            ["Abraha", "Berhane", "Gebre", "Habte", "Haile", "Kidane", "Mebrat", "Tesfay", "Tekle", "Weldu", "Zerai"]),
        (3, ["Anh", "Bao", "Jia", "Kei", "Linh", "Mei", "Ming", "Minh", "Thanh", "Wai", "Xiu", "Yan", "Zhen"],
            ["Chan", "Cheung", "Dang", "Ho", "Huang", "Lam", "Le", "Nguyen", "Pham", "Tang", "Wong", "Zhou"]),
        (2, ["Basma", "Dima", "Fadi", "Ghada", "Hala", "Ibrahim", "Jamil", "Lina", "Mazen", "Nour", "Rami", "Rasha", "Samer", "Tala"],
            ["Al-Masri", "Darwish", "Fayad", "Haddad", "Hamdan", "Kabbani", "Khoury", "Mansour", "Nasser", "Sabbagh", "Zeidan"]),
        (2, ["Beatriz", "Catarina", "Duarte", "Inês", "João", "Luís", "Núria", "Paulo", "Rui", "Sofía", "Tomás", "Ximena", "Iñaki"],
            ["Araújo", "Barros", "Carvalho", "Esteves", "Fonseca", "Guzmán", "Ibáñez", "Lourenço", "Muñoz", "Pinto", "Simões", "Vaz"]),
    ];

    private static readonly double[] Shares = [.. Kinds.Select(k => k.Share)];

    /// <summary>Which part of the city a family's names come from.</summary>
    public static int Kind(Luck luck) => luck.Weighted(Shares);

    public static string Family(Luck luck, int kind) => luck.One(Kinds[kind].Family);

    public static string Given(Luck luck, int kind) => luck.One(Kinds[kind].Given);

    /// <summary>Most share a family name; some have two, and some are called something else by everybody.</summary>
    public static PersonName Name(Luck luck, int kind, string family)
    {
        var given = Given(luck, kind);
        var own = luck.Is(0.12) ? Family(luck, kind) : luck.Is(0.04) ? $"{family}-{Family(luck, kind)}" : family;
        var knownAs = luck.Is(0.07) && given.Length > 4 ? given[..luck.Between(2, 4)].TrimEnd('\'', '-') : null;
        return PersonName.From(given, own, knownAs);
    }

    public static string Whole(Luck luck)
    {
        var kind = Kind(luck);
        return $"{Given(luck, kind)} {Family(luck, kind)}";
    }
}
